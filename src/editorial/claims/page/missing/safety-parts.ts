import { type Part, partRule } from './part';

const harms = String.raw`(?:bleeding|infection|bruis\w+|swelling|scarring|numbness|dizziness|injury|pain|burns?|nerve (?:damage|injury)|collapsed lung|infeccion\w*|sangrado|hematomas?|moratones|dolor|lesion\w*|mareos?|hinchazon)`;
const risks = String.raw`(?:risks?|side[- ]effects?|complications?|unwanted effects|adverse (?:effects|events|reactions)|harms|riesgos?|complicaciones|efectos (?:secundarios|adversos|no deseados|indeseados))`;

const risksPart: Part = {
  rule: partRule(
    'risks',
    'No risks',
    'Nothing on this page says what can go wrong.',
    'Add common and serious effects with their frequency.',
  ),
  title: new RegExp(
    String.raw`\b(?:${risks}|what (?:can|could|might|may) go wrong|is it (?:safe|dangerous)|que puede salir mal|es (?:seguro|peligroso))\b`,
  ),
  says: new RegExp(
    [
      String.raw`\b${risks}(?:\s*:|,? (?:of|from|with|include|are|is|can|may|might|such|like|involved|that|happen|occur|de|son|incluyen|pueden|mas)\b)`,
      String.raw`\b(?:common|commonest|possible|rare|serious|some|frequent|known|likely|main|usual|mild|other|posibles|principales|algunos) (?:\w+ ){0,2}${risks}\b`,
      String.raw`\b(?:can|could|may|might|puede|pueden|podria) (?:also |rarely |sometimes |very rarely |tambien )?(?:cause|lead to|result in|bring|causar|provocar|producir|ocasionar) (?:\w+ ){0,3}${harms}\b`,
      String.raw`\b${harms} (?:of (?:\w+ ){1,2})?(?:is|are|may|can|could|happens?|occurs?|es|son|puede|ocurre) (?:\w+ )?(?:rare|common|possible|uncommon|unlikely|happen|occur|follow|in about|in (?:fewer|less) than|rar\w+|frecuente\w*|posible\w*)\b`,
      String.raw`\bnerve (?:damage|injury)\b`,
    ].join('|'),
    'g',
  ),
  unless: new RegExp(
    String.raw`\b(?:no|not|without|never|zero|free of|hardly any|unlike|sin|ningun\w*|a diferencia de)\b (?:\w+ ){0,3}(?:${risks}|${harms})\b|\b(?:unlike|a diferencia de)\b|risk[- ]free|\bat (?:no )?risks? of\b`,
  ),
  endsWithNo: true,
};

const contraindicationsPart: Part = {
  rule: partRule(
    'contraindications',
    'No contraindications',
    'Nothing says who must not have this treatment.',
    'Add who must not have it, or only after advice.',
  ),
  title:
    /\b(?:contra-?indica\w*|who (?:should|must|can|may)(?:n't| ?not)\b|who (?:(?:it|this) is|[\w ]{1,30} (?:is|are)) not (?:for|suitable)|not (?:suitable|right) for|suitable for every(?:one|body)|quien(?:es)? no (?:debe|puede|deberia)|para quien(?:es)? no|no (?:es )?(?:apto|recomendad))/,
  says: /\bcontra-?indica\w*|(?:\bnot|n't) (?:be )?(?:suitable|appropriate|recommended|safe|a candidate|advised|given|used|offered|performed|treated|have it\b|have this\b|for (?:you|people|patients|anyone|everyone|children|pregnant))|\bunsuitable\b|\bshould(?: not|n't) (?:have|receive|undergo|get) (?!pain|any|to\b|much)|\bmust(?: not|n't) (?:have|receive|be given)|\b(?:can(?:not|'t)|do not|don't|may not) (?:have|receive|undergo|get) (?:it|this|the|an?|these) (?:[^.\n]{0,60} )?(?:if|when|while|during)\b|\b(?:we|i) (?:do|will|would|can)(?: not|not|n't) (?:treat|give|offer|inject)\b|\bavoid (?:this|the) treatment if|\bno (?:es )?(?:apto|recomendad\w+|adecuad\w+)|\bno (?:debe|deben|puede|pueden|deberia\w*) (?:recibir|someterse|hacerse|usar)|\bno es para (?:usted|ti|personas|quienes)|\bno se (?:recomienda|administra|aplica|trata)\b/g,
};

const helpPart: Part = {
  rule: partRule(
    'help',
    'Nothing on when to get help',
    'Readers are not told which symptoms need a doctor or the emergency number.',
    'Add care cards: when to call, when to go to hospital.',
  ),
  title:
    /\b(?:when (?:to|should (?:i|you)) (?:call|get|seek|contact|see|ring|phone|go|worry)|(?:get|getting|seek|seeking) help|warning signs|red flags|emergenc(?:y|ies)|cuando (?:llamar|acudir|consultar|pedir|contactar|preocuparse)|sen(?:al|ales) de alarma|signos de alarma|urgencias)\b/,
  says: /\b(?:emergency|urgent care|911|999|112|a&e|casualty|urgencias|get (?:medical )?help|seek (?:medical|urgent|immediate|help)|when to (?:call|get|seek))|\b(?:call|ring|phone|contact|see|tell|reach) (?:us|me|the (?:clinic|office|practice)|(?:your|a|the) (?:\w+ )?(?:doctor|gp|physician|surgeon|nurse))\b[^.\n]{0,40}\b(?:if|when|at once|immediately|straight|right away|same day|urgently|without delay)\b|\bgo to (?:the )?(?:nearest )?(?:hospital|er)\b|\b(?:llame|llamenos|acuda|consulte|contacte|vaya|avise|llama|acude)\b[^.\n]{0,40}\b(?:112|911|urgencias|hospital|medico|clinica|si |de inmediato|enseguida)/g,
  unless:
    /\b(?:questions?|to (?:book|schedule|make|learn|find)|(?:an )?appointment|more information|interested|preguntas|dudas|cita|informacion)\b|\bno emergenc/,
};

const alternativesPart: Part = {
  rule: partRule(
    'alternatives',
    'No alternatives',
    'Readers are not told what else they could do, doing nothing included.',
    'Add the alternatives, doing nothing among them.',
  ),
  title:
    /\b(?:alternativ(?:es|as)|other (?:\w+ )?(?:options?|treatments?|ways|choices|possibilities)|what else|(?:your|all the) (?:options|choices)|doing nothing|without (?:any )?treatment|otr[ao]s (?:opciones|tratamientos|posibilidades)|que mas)\b/,
  says: /\balternatives? (?:are|is|include|to (?:this|the|it|an?|these)\b|such)|\balternatives?:|\bother (?:\w+ )?(?:options?|treatments?|ways|choices)\b[^.\n]{0,30}(?: (?:are|is|include|such|like|exist)\b|:)|\b(?:doing|do) nothing\b|\bno treatment at all\b|\bwait(?:ing)? and see\b|\bwatchful waiting\b|\binstead of (?:[\w-]+ ){1,5}(?:you|people|some|patients) (?:can|could|may|might|choose|try)|\byou (?:can|could|may|might) (?:also|instead) (?:try|have|do|choose|wait|decide)|\b(?:choice|choices|choose|decide|options) (?:\w+ )?(?:is |are )?between\b|\balternativas\b|\botr[ao]s (?:opciones|tratamientos) (?:son|incluyen|como)|\b(?:en lugar|en vez) de [^.\n]{1,40} puede/g,
  unless:
    /\bno (?:other |real |good |true )?alternatives?\b|\b(?:natural|safe|safer|better|great|effective|perfect|ideal) alternatives?\b|\balternatives? (?:to|for) (?:surgery|drugs|medication|opioids)|\bno other (?:option|treatment)|\bunlike\b/,
  endsWithNo: true,
};

/** What readers need in order to decide, and to stay safe. */
export const safetyParts: readonly Part[] = [risksPart, contraindicationsPart, helpPart, alternativesPart];
