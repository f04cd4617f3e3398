const speakers =
  '(?:clinics?|websites?|sites?|adverts?|ads|advertisements?|advertisers?|providers?|practitioners?|compan(?:y|ies)|sellers?|marketers?|manufacturers?|articles?|blogs?|influencers?|therapists?|spas?|salons?|brands?|centers?|centres?|promoters?|supporters?|proponents?|advocates?|enthusiasts|posts?|videos?|headlines?)';
const say =
  '(?:say|says|said|claim|claims|claimed|promise|promises|promised|advertise|advertises|market|markets|tout|touts|promote|promotes|suggest|suggests|argue|argues|believe|believes|assert|describe|call|state|present|boast|insist|sell|use words)';

/** What somebody else says, and what a reader is told to doubt. */
const distance = new RegExp(
  [
    String.raw`\b(?:some|other|certain|few|online|unregulated|these|such|many|most|several|dishonest|unlicensed|those|various) (?:\w+ ){0,2}${speakers} (?:\w+ ){0,3}${say}\b`,
    String.raw`\b(?:some|other|certain) people (?:\w+ )?${say}\b|\b(?:many|some|most|few) people (?:\w+ )?(?:hope|think|believe|expect|assume|worry|wonder|ask)\b|\bwould like to (?:tell|say|promise|believe)\b`,
    String.raw`\b(?:any|a|an|the|one|some|anyone|anybody|someone|somebody|clinics?|people|person|provider|website|advert|ad|company|seller|those|promotions?|marketing|adverts|ads|products?) (?:who|that|which) (?:\w+ ){0,2}(?:promise[sd]?|guarantees?|claims?|offers?|says?|tells?|advertises?|markets?|sells?|boasts?|calls?|mentions?|uses?|describes?)\b`,
    String.raw`\b(?:if|when|where|unless) (?:a|an|any|the|someone|somebody|anyone|anybody|your) ?(?:\w+ ){0,3}(?:promise[sd]?|guarantees?|claims?|offers?|says?|tells?|advertises?|insists?|calls?)\b`,
    String.raw`\b(?<!we |i |our )(?:are |is |been |being |often |sometimes |widely |heavily )?(?:marketed|advertised|promoted|touted|billed|hyped|sold) (?:\w+ )?(?:as|to|that|for|with|by)\b`,
    String.raw`\b(?<!we |we proudly |i )claim(?:s|ed|ing)? (?:that|of|to|about|such|like|on|made|made by)\b|\bsuch claims\b|\bso-called\b|\bsupposed(?:ly)?\b|\balleged(?:ly)?\b|\bpurported(?:ly)?\b|\bpromises of\b`,
    String.raw`\byou (?:may|might|could|will often|will sometimes|will also) (?:\w+ )?(?:read|hear|see|come across|be told|have (?:read|heard|seen|been told))\b`,
    String.raw`\b(?:wary|careful|cautious|sceptical|skeptical|suspicious|doubtful) (?:of|about|if|when|with)\b|\bbeware\b|\bwatch out for\b|\b(?:steer|stay) (?:clear|away)\b|\bwalk away\b|\bred flags?\b|\bwarning signs?\b|\bthink twice\b|\b(?:do not|don't|never) (?:trust|believe|rely|fall for|expect)\b|\bcaution\b`,
    String.raw`\bmisleading\b|\bfalse(?:ly)? (?:claim|hope|promise|advert|say|state)\w*|\bmyths?\b|\buntrue\b|\bscams?\b|\bunfounded\b|\bunproven\b|\bexaggerated\b|\bbogus\b|\bquack\w*|\bdebunk\w*|\bpseudosc\w+`,
    String.raw`\bwhat (?:we|it|this|laser|treatment|surgery|\w+) (?:can't|cannot|can not|does not|doesn't|do not|don't|won't|will not) (?:do|promise|treat|offer|change)\b|\bwhether\b|\bask (?!us |our |about (?:our|fda|the new|the latest)\b)(?:\w+ ){0,4}(?:if|how|what|why|about)\b|\b(?:it is|it's|is|are|remains|still) (?:not (?:yet )?(?:known|clear|certain)|unknown|unclear|uncertain|unproven)\b|\bno one knows\b|\bmore (?:\w+ )?(?:research|studies|evidence|trials) (?:is|are) needed\b|\b(?:scientists|researchers|studies|trials|doctors) (?:are|is) (?:\w+ )?(?:looking|studying|investigating|trying|testing|exploring|working|needed|under ?way)\b|\b(?:being|under) (?:studied|investigat\w+|tested|researched)\b`,
    String.raw`\b(?:illegal|unlawful|against the law|not allowed|prohibit\w*|banned|bans?|forbid\w*|fined|warning letters?|warn(?:s|ed|ing)?|sued|settled (?:with|the case|a case|out)|court|lawsuit|enforcement)\b`,
    String.raw`\b(?:was|were) once (?:\w+ )?(?:thought|called|believed|hailed)\b|\b(?:used to be|previously) (?:thought|called|believed)\b|\bthe (?:word|term|phrase|label)s?\b|\b(?:hope|hopes|hoped|hoping|aims?|aimed|intended|designed|attempts?|meant) (?:to|that|is to|of)\b(?=.{0,8}(?:one day|scientist|research))`,
    String.raw`\b(?:algunas?|otras?|muchas?|ciertas?) (?:clinicas|webs|paginas|anuncios|empresas|centros)\b|\b(?:desconfie|cuidado con|tenga cuidado|mito)\b|\b(?:quien|quienes|clinica que|cualquiera que) (?:\w+ )?(?:prometa|garantice|diga|prometen|ofrezca)\b|\bse desconoce\b|\bno se sabe\b|\bpregunte\b`,
  ].join('|'),
);

export const isReported = (sentence: string): boolean => distance.test(sentence);

const introducesOthers =
  /\b(?:not promise|never promise|cannot promise|can't promise|don't promise|not claim|never claim|no claims?|not do|cannot do|can't do|cannot treat|not say|never say|be wary|beware|wary of|red flags?|warning signs?|myths?|misleading|avoid|do not (?:trust|believe)|don't (?:trust|believe)|claims? (?:to|that|we|you)|false|watch out|not (?:mean|guarantee)|should not|must not|not allowed|questions? to ask|ask (?:your|the|about|us)|no prometemos|desconfie|mitos?|banned|forbidden|prohibited)\b/;

/** A line that introduces a list of things nobody should believe or nobody promises. */
export const introducesClaimsOfOthers = (lead: string): boolean => introducesOthers.test(lead);
