import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

const endings =
  'eliminates?|eliminated|eliminating|eradicates?|eradicated|eradicating|erases?|erased|abolish(?:es)?|banish(?:es)?|vanquish(?:es)?|conquers?|defeats?|dissolves?|melts? away|obliterates?|annihilates?|silences?|wip(?:es?|ing) (?:out|away)|puts? an end to|brings? an end to|gets? rid of|getting rid of|rids? (?:you|yourself|your body|patients) of|frees? (?:you|yourself|patients|people) (?:of|from)|freed from|leaves? behind|takes? away|takes? (?:the|your) pain away|switch(?:es)? off|turns? off|shuts? (?:off|down)|kicks?|beats?|resolves|resolving|cures?|stops?|stopping|ends?|ending|removes?|removing|fix(?:es|ed|ing)?|solves?|solved|reverses?|reversed|reversing';

export const cure: Rule = {
  id: 'cure',
  category: 'outcome',
  severity: 'block',
  name: 'Cure or end of pain',
  liftedBy: spoken,
  en: {
    patterns: [
      phrase(
        String.raw`cur(?:es|ed|ing|ative)|(?:can|to|will|could|may|might|would|does|we|drips|treatments|therapies|injections|lasers|that|which|they|and|or|fully|completely|permanently|actually|naturally|finally|truly|even|'ll|help|helps) cure|(?:a|the|true|real|complete|total|natural|permanent|lasting|only|instant|miracle|ultimate|proven|final|known|found|your|simple|one) cures?|cures? (?:for|your|all|any|most|chronic|the|of)|cure rates?`,
      ),
      phrase(
        String.raw`(?:${endings}) (?:(?:{own}) ){0,4}(?:{disease}|pains?|aches?|suffering|agony|symptoms|discomfort|inflammation|disease|ailments?|numbness|tingling)(?: (?:for good|forever|at (?:the|its) (?:source|root)|completely|entirely|once and for all))?`,
      ),
      phrase(
        String.raw`heals (?:(?:{own}) ){0,3}(?:{ill}|{part}|body)|(?:will|can|to) heal (?:your|all|any|every|chronic) ~2 (?:{ill}|{part})|heal (?:your|chronic) (?:\w+ )?(?:{ill}|{part})|healed (?:my|her|his|their|of|from|hundreds|thousands|countless|many|for good)`,
      ),
      phrase(
        String.raw`(?:say|saying|wave|bid|kiss) (?:\w+ ){0,4}(?:goodbye|farewell|good-bye|bye)|goodbye,? (?:to )?(?:{own} ){0,3}{ill}|farewell to`,
      ),
      phrase(
        String.raw`(?:live|living|life|walk|run|move|stay|become|becoming|be|being|wake up|go|are|feel|were|is|leave|lives|fully|totally|completely|100%|remain|playing|get) (?:\w+ ){0,2}(?:pain|symptom|migraine|headache|arthritis|allergy|medication|disease|tinnitus|anxiety|eczema|psoriasis|acne)[- ]free|pain[- ]free (?:life|living|future|days?|in|for|after|again|lives|tomorrow|you|existence|forever|world)|free (?:of|from) (?:{own} ){0,2}{ill}|(?:freedom|escape|liberation) from (?:{own} ){0,3}{ill}`,
      ),
      phrase(
        String.raw`(?:life|live|living|move|walk|run|work|play|sleep|wake up) (?:\w+ ){0,2}without (?:{own} ){0,2}(?:pain|{disease})`,
      ),
      phrase(
        String.raw`no more (?:{own} ){0,3}(?:{ill}|suffering)|never (?:again )?(?:have|suffer|feel|experience|be in|worry about|struggle with) (?:\w+ ){0,3}{ill}|never (?:hurt|ache|suffer) again|no longer (?:feel|have|suffer(?: from)?|experience) (?:any )?(?:{own} ){0,2}{ill}|zero (?:pain|symptoms) (?:after|for|again)`,
      ),
      phrase(
        String.raw`{ill} (?:\w+ ){0,3}(?:gone|disappears?|disappeared|vanish(?:es|ed)?|melts? away|will be history|a thing of the past|is history|go(?:es)? away (?:for good|forever|completely|permanently))`,
      ),
      phrase(
        String.raw`(?:complete|total|100%|absolute|full|utter) (?:\w+ )?(?:relief|freedom|elimination|remission|resolution|cure|pain relief|healing|reversal)|(?:completely|totally|entirely|fully) (?:relieves?|relieved|heals?|resolves|cures?|cured|eliminates?|eliminated|reverses?|gone|healed|reversed|restores?|restored|recovered|removes)`,
      ),
      phrase(
        String.raw`(?:good as|like|feels?|works?|feeling) (?:\w+ )?(?:brand[- ])?new (?:again|knee|back|body|person|joint|shoulder|you|woman|man)|as good as new|as if (?:it|the injury) never happened|like it never happened|back to (?:100|one hundred)`,
      ),
      phrase(
        String.raw`puts? (?:{own} ){0,3}(?:{ill}) (?:into|in) remission|restores? (?:your|full|perfect|normal) (?:\w+ )?(?:hearing|vision|sight|eyesight|sensation|sense of smell)|reverses? (?:the )?(?:aging|ageing) process`,
      ),
      phrase(
        String.raw`(?:makes?|made|making|watch|let|send|sends|see) (?:[\w'-]+ ){0,5}?(?:disappear|go away|vanish|melt away|fade away|a thing of the past|history)|(?:with|to|at|feel|have) zero (?:pain|symptoms)|(?:is|are|becomes?|be) (?:a thing of the past|history|a distant memory|yesterday's news|gone (?:for good|forever|completely))|(?:and|until|so|then) (?:the|your|their) (?:\w+ )?{ill} (?:goes away|is gone|are gone|disappears?|vanish(?:es)?|stops?|ends|clears? up|lifts)`,
      ),
      phrase(
        String.raw`(?:enough|able|all (?:it takes|you need)|what it takes) to (?:stop|end|cure|fix|beat|clear|heal|resolve|get rid of) (?:it|them|{own}|{ill})|(?:ends?|stops?|fix(?:es)?|heals?|cures?|solves?|clears?|beats?|eliminates?|removes?|erases?) (?:{ill}|{disease}) (?:for good|forever|completely|fast|once|at|in)|(?:clears?|clearing) (?:up )?(?:{own} ){0,3}{disease}|(?:gets?|got|getting|shot) rid of (?:[\w-]+ ){0,3}{ill}|rid (?:[\w-]+ ){0,2}of (?:{own} ){0,3}{ill}|(?:ends?|end to|ended|ending) (?:{own} ){0,3}(?:{ill}|dependence|addiction|suffering)`,
      ),
      phrase(
        String.raw`(?:pain|{disease}) (?:does not|doesn't|need not) have to be (?:permanent|forever|part)|(?:leave|leaving|put|putting) (?:{own} ){0,3}{ill} behind|behind you (?:for good|forever)|back to (?:your )?(?:normal|old self|full health|perfect health)(?= (?:after|with|in|thanks|again))|(?:banish|erase|delete|reset|undo|reverse)(?:s|d|ing)? (?:{own} ){0,4}{ill}|heals you|cures you|cure for (?:your|all)|(?:full|complete|perfect) (?:health|recovery) (?:in|after|with|thanks|is yours)|restor(?:e|es|ed) (?:to )?(?:full|perfect|complete) (?:health|function|mobility)`,
      ),
      phrase(
        String.raw`(?:our|the|this|these|a|with) (?:[\w-]+ ){0,3}?(?:cures?|heals?|fix(?:es)?|beats?|ends?) (?:[\w-]+ ){0,3}?(?:{ill})`,
      ),
    ],
    unless: anyOf(
      String.raw`curing lights?`,
      String.raw`(?:without|no|any) (?:treatment|need)[^.]*(?:go(?:es)? away)|(?:usually|often|may|might|can|should|normally|tend to|sometimes|eventually|gradually|will usually|mostly|if|once|until|as soon as|when|after a few) (?:\w+ ){0,3}(?:go(?:es)? away|disappear|clear|stop|settle|resolve|clears? up|heal)`,
      String.raw`(?:infections?|antibiotics?|antivirals?|antifungals?|hepatitis|scabies|tuberculosis|tb|malaria|chlamydia|gonorrhoea|gonorrhea|syphilis|h\. ?pylori|helicobacter|threadworms?|worms?|lice|thrush|ringworm|athlete's foot|impetigo|bacteri\w+|appendicitis|appendix|sti|stis|std|parasites?)`,
      String.raw`(?:early|caught|found|diagnosed|treated|spread|radiotherapy|chemotherapy|surgery|operation|stage|removed)[^.]* cancers?|cancers?[^.]* (?:early|caught|found early|diagnosed|spread|radiotherapy|chemotherapy|stage|surgeon|advanced|removed)`,
      String.raw`(?:light|uv|lamp|resin|composite|cement|gel|adhesive)[ -]cur\w+|curing (?:light|lamp|time)|cur(?:ed|es) (?:with|by|under) (?:a |the )?(?:blue |uv |special )?(?:light|lamp)|cured (?:meat|ham|bacon|fish)|cures act`,
      String.raw`(?:palliative|rather than cure|not (?:a )?cure|symptoms,? not|incurable|no (?:known )?cure|there(?:'s| is) (?:currently )?no cure)`,
      String.raw`stop (?:taking|the (?:treatment|injection|exercise|activity|session)|exercising|if|and|immediately|activit\w+)`,
      String.raw`(?:until|once|when|if|unless|before|as soon as|till) (?:you|your|the|it|they|he|she)(?:'re|'s)? ?(?:\w+ ){0,4}(?:pain[- ]free|free of|gone|symptom[- ]free|disappear\w*|goes away|go away|healed|resolved)`,
      String.raw`pain[- ]free (?:range|movement|motion|limits?|heel|walking distance|arc|exercises?|zone)`,
      String.raw`(?:may|might|can|could|will|sometimes|often|usually|tend to|does not|not)? ?(?:disappear|go away|get better|heal|resolve|clear up|vanish|settle) (?:\w+ ){0,3}(?:on (?:its|their) own|by (?:itself|themselves)|without treatment|over time|naturally)`,
      String.raw`drug[- ]free`,
      String.raw`symptom diary|free (?:from|of) (?:infection|charge|the|symptoms (?:for|at)|disease at|latex)|leave(?:s)? behind (?:scars?|a scar|marks?)`,
      String.raw`(?:try|trying|used|tested|hop\w+|attempts?|want|wanted|seeking|looking|search\w*|wish\w*) (?:to|for) (?:\w+ ){0,2}cures?`,
      String.raw`cure (?:is|was|has) (?:not|never|rarely|seldom|unlikely|impossible|possible only)`,
      String.raw`(?:prevention|prevent\w*) (?:is )?(?:better )?(?:than|or) (?:a )?cure`,
      String.raw`(?:stop|end|beat|kick|give up) (?:smoking|drinking)|stop (?:the )?(?:spread|bleeding)|(?:medicines?|medication|drugs?|tablets?) (?:to|that|which|used to) (?:help )?(?:stop|reduce|control|relieve) `,
      String.raw`(?:in|of) (?:the )?(?:trial|study|review)[^.]*(?:pain[- ]free|free of)[^.]*\d+ (?:of|out of|in) `,
      String.raw`take away from|feel(?:s)? (?:as|so|very|more|numb|cold|warm)`,
    ),
  },
  es: {
    patterns: [
      phrase(
        String.raw`(?:cura|curan|curamos|curar|curara|curado|curada|curados|cure|curo) (?:(?:el|la|los|las|su|sus|todo|toda|cualquier|tu|definitivamente|completamente) ){0,3}(?:{mal}|miles)|la cura (?:para|de|definitiva)|(?:una|la) cura|se (?:cura|curara|curo)|me cur[eo]`,
      ),
      phrase(
        String.raw`(?:elimina|eliminan|eliminamos|eliminar|eliminara|acaba con|acabe con|acabamos con|pone fin (?:a|al)|ponga fin (?:a|al)|erradica|adios (?:a|al)|diga adios (?:a|al)|despidase (?:de|del)|olvidese (?:de|del)|revierte|revertir|termina con|librese (?:de|del)|soluciona|sana|sanamos|sanar) (?:(?:el|la|los|las|su|sus|todo|toda|cualquier|tu|por completo) ){0,3}{mal}`,
      ),
      phrase(
        String.raw`(?:vida|vivir|viva|caminar|camine) (?:\w+ )?sin (?:dolor|sintomas)|libre de (?:dolor|sintomas)|alivio (?:total|completo)|{mal} desaparecen? (?:para siempre|por completo)|el fin del dolor`,
      ),
      phrase(
        String.raw`olvid(?:e|ese|ate|arse) (?:\w+ ){0,4}(?:de|del) (?:\w+ ){0,2}?{mal}|(?:el|la|su|los|las|sus) {mal} (?:\w+ )?(?:se acaban?|se ira|se van?|desaparecen?|desaparecera|termina|se cura|se termina)|(?:adios|fin|final) (?:a|al|de|del|para) (?:\w+ ){0,2}{mal}|(?:hace|hacen|haremos) desaparecer|no (?:vuelva|volvera|volveras) a (?:sufrir|sentir|tener|padecer)|deje de (?:sufrir|padecer)|quita(?:n|mos)? (?:el|la|los|su) (?:\w+ )?{mal}`,
      ),
    ],
    unless: anyOf(
      String.raw`infeccion\w*|antibiotic\w*|tratamiento de la infeccion|bacteri\w*|a tiempo|precoz|temprana`,
    ),
  },
  why: 'Hardly any treatment of pain or chronic disease cures it. Readers stop other care on such a promise, and regulators ask for proof that cannot be given.',
  source:
    'FTC Health Products Compliance Guidance (2022); 21 CFR 101.93(g) on disease claims; UK CAP Code 12.1 and 12.2',
  suggestion:
    'Say what it may ease, for whom and for how long, with the study cited: "It may reduce pain for some months in some people."',
  examples: {
    en: {
      flag: [
        'This treatment cures arthritis.',
        'Our laser can cure your neuropathy.',
        'Say goodbye to back pain.',
        'Live a pain-free life again.',
        'Shockwave eliminates heel pain.',
        'Get rid of your migraines with our drips.',
        'We put an end to chronic suffering.',
        'Peptides reverse diabetes.',
        'Your knee will be as good as new.',
        'Does it cure sciatica? Yes.',
        'Ready to live without pain?',
        'Hundreds of patients have been cured of tinnitus here.',
      ],
      pass: [
        'There is no cure for osteoarthritis.',
        'Acupuncture does not cure arthritis.',
        'Antibiotics usually cure the infection within a week.',
        'Can it be cured?',
        'Be wary of anyone who promises a cure.',
        'Some clinics say that peptides cure Lyme disease.',
        'A cure has not been found.',
        'It is not a cure, and it does not end pain for everyone.',
        'The filling is hardened with a curing light.',
        'Exercise within a pain-free range.',
        'If caught early, this skin cancer can be cured by surgery.',
        'Most colds get better on their own.',
      ],
    },
    es: {
      flag: ['Nuestro láser cura la artritis.', 'Diga adiós al dolor de espalda.', 'Elimina el dolor de rodilla.'],
      pass: ['La artrosis no se cura.', 'No existe una cura para la artrosis.', 'Los antibióticos curan la infección.'],
    },
  },
};
