import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

const source = String.raw`(?:studies|study|research(?:ers)?|evidence|science|scientists|trials?|data|literature|experts|statistics|clinical experience|clinical (?:studies|trials?|evidence|research|data)|reports?|meta-analys[ei]s|surveys?|findings|articles|papers|publications|investigations|numbers|experience|doctors|reviews?|rcts?|physicians|universit(?:y|ies) (?:studies|research))`;
const shows = String.raw`(?:shows?|shown|showed|proves?|proved|proven|confirms?|confirmed|demonstrates?|demonstrated|finds?|found|supports?|supported|reveals?|revealed|establish(?:es|ed)?|backs?|agrees?|says?|documents?|documented|reports?|reported|concludes?|concluded|proof|verif(?:y|ies|ied)|validates?|speaks? for itself|points? to|is (?:clear|overwhelming|strong|in|conclusive)|are clear|indicates?|indicated|suggests?|suggested|backing|supporting|attests?|confirming|showing|proving|demonstrating)`;

export const studiesShow: Rule = {
  id: 'studies-show',
  category: 'evidence',
  severity: 'block',
  name: 'Vague "studies show"',
  liftedBy: [...spoken, 'citation'],
  en: {
    answers: {
      question: anyOf(
        String.raw`(?:evidence|research|studies|science) (?:say|show|support|prove)\w*|(?:is|are) there (?:\w+ )?(?:evidence|proof|research|studies)`,
      ),
      answer:
        /^\W*(?:it (?:overwhelmingly|clearly|strongly|consistently)|(?:yes|absolutely),? (?:plenty|lots|many|overwhelming|strong|hundreds|dozens|decades|and it is)|plenty|overwhelming)/,
    },
    patterns: [
      phrase(
        String.raw`${source},? (?:[\w-]+ ){0,6}?(?:(?:has|have|had|now|also|clearly|consistently|repeatedly|already|even|continues? to|actually|conclusively|overwhelmingly|strongly|all|generally|firmly|recently|increasingly|been) ){0,3}${shows}(?! (?:no|little|only|mixed|conflicting|that (?:it|there) (?:is|are|does|has) (?:no|not|little)|whether|how|not))`,
      ),
      phrase(
        String.raw`(?:backed|supported|validated|confirmed|proven|underpinned|verified|endorsed|driven|grounded) (?:\w+ )?(?:by|in|through) (?:(?:strong|solid|robust|extensive|published|clinical|scientific|decades|of|years|rigorous|numerous|many|multiple|hard|leading|medical|a|growing|body|hundreds|thousands|countless|over|\d+|the|latest|peer-reviewed|real|modern|independent|abundant|several|dozens|current|good|wealth|an|overwhelming|amount|mountain|university) ){0,6}${source}|(?:research|science|study|studies|evidence|data)[- ](?:backed|supported|driven|validated)|(?:scientific|medical|clinical|overwhelming|strong|mounting|ample|abundant|substantial|extensive|compelling|conclusive|solid|growing|clear) (?:\w+ )?(?:proof|evidence|research|body of (?:\w+ )?(?:evidence|research|literature|published research)) (?:that|for|of|behind|supports?|supporting|shows?|exists|to support|backs?)|growing body of (?:\w+ )?(?:research|evidence|literature) (?:supporting|showing|supports|that|shows|demonstrates)`,
      ),
      phrase(
        String.raw`(?:it (?:is|has been) )?(?:well[- ]documented|well[- ]established|widely documented|well[- ]known|scientifically (?:documented|established|shown)|medically documented) (?:that|to|benefits?|success|results|effects?)|according to (?:(?:recent|many|several|numerous|the|leading|new|various|some|scientific|medical|clinical) ){0,3}${source}|(?:the )?science (?:behind|is) (?:\w+ )?(?:clear|solid|settled|sound|in|proves)|(?:countless|numerous|thousands of|hundreds of|dozens of|many|multiple|several|over \d+|more than \d+) (?:\w+ ){0,2}${source} (?:\w+ ){0,4}(?:efficacy|effective\w*|benefits?|success|safety|on the benefits)|(?:seen|shown|demonstrated|documented|found|observed) in (?:(?:many|several|numerous|recent|multiple|published|clinical|countless|the|various|scientific|medical) ){1,3}(?:studies|trials|research|literature)`,
      ),
      phrase(
        String.raw`(?:has|have) been (?:shown|demonstrated|found|documented|reported) (?:\w+ )?to (?:\w+ )?(?:help|reduce|relieve|improve|heal|treat|ease|stop|lower|speed|boost|increase|restore|benefit|work|be (?:effective|helpful|beneficial))`,
      ),
      phrase(
        String.raw`(?:stud(?:y|ies)|research|evidence|science|trials?|data|literature|papers|findings) (?:[\w'-]+ ){0,3}(?:is|are|'s|has been) (?:\w+ )?(?:clear|unanimous|overwhelming|conclusive|in agreement|settled|unequivocal|on our side|there|solid|convincing|compelling|undeniable|strong|robust|impressive|in)(?= |[.,:;!]|$)|(?:overwhelmingly|clearly|consistently|strongly|unanimously|firmly) (?:supports?|shows?|favou?rs?|confirms?|proves?|endorses?|points?|backs?)|(?:as|like) (?:\w+ )?(?:studies|research|science|trials) (?:have |has )?(?:shown?|proven?|demonstrated?|confirm\w*|found)|(?:multitude|wealth|mountain|abundance|plethora|host|dozens|hundreds|thousands|scores|decades) of (?:[\w-]+ )?(?:studies|research|trials|evidence|papers|data|publications|articles)|(?:peer[- ]reviewed|published|clinical|scientific|university|independent|medical|recent|new|modern|current|international|american|harvard|several|many) (?:\w+ )?(?:studies|research|trials|evidence|papers|data|journals|literature|science|scientists|experts|investigators) (?:[\w-]+ ){0,4}(?:shows?|shown|prove[sn]?|confirm\w*|support\w*|back\w*|demonstrat\w*|agree\w*|find|found|link\w*|report\w*|document\w*|reveal\w*|credit\w*|favou?rs?|point\w*|attest\w*|establish\w*)`,
      ),
      phrase(
        String.raw`(?:studies|research|trials|evidence|data|science|researchers|scientists|literature) (?:now |also |have |has |consistently |repeatedly |clearly |already |all |recently )*(?:shows?|shown|proves?|proven|confirms?|confirmed|demonstrates?|demonstrated|finds?|found|links?|linked|credit|favou?rs?|reports?|reveals?|revealed|supports?|supported)(?= )(?! (?:no|little|only|mixed|that (?:it|they|there) (?:does|do|did|is|are) (?:not|no|little)))`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:19|20)\d\d\)? (?:compared|looked|followed|enrolled)|compared (?:\w+ )?with`,
      String.raw`(?:more|further|better|larger|longer|good|high-quality|no|few|little|not enough|lack of|limited|insufficient|weak|poor|poor-quality|low-certainty|mixed|conflicting|inconclusive|small) (?:\w+ ){0,3}${source}|${source} (?:\w+ ){0,4}(?:is|are|was|were|remains?) (?:\w+ )?(?:mixed|limited|weak|needed|lacking|small|unclear|uncertain|low|poor|inconclusive|conflicting|insufficient|scarce|sparse|under ?way)`,
      String.raw`${source}[^.,;]{0,90}\b(?:may|might|could|some people|uncertain|no difference|no benefit|no better|not|little|small|mixed|short-term|low certainty|needed|cannot)\b|${source}[^.]{0,120}\b(?:but|however|although|though)\b`,
      String.raw`what (?:the |do (?:the )?)?${source} (?:say|says|show|shows|find)|how (?:good|strong)|(?:cochrane|nice|world health organi[sz]ation|cdc|fda|nhs|who recommends)\b|(?:a|one|the|this|in) (?:\w+ )?(?:19|20)\d\d (?:\w+ ){0,4}(?:trial|study|review|survey|meta-analysis)|(?:trial|study|review|survey) (?:of|in|with|from) (?:\w+ )?\d+ (?:\w+ )?(?:people|patients|adults|participants|women|men|practitioners|trials|studies|volunteers|children|published)|(?:trial|study|review|survey) published in|\d+ (?:trials|studies)`,
      String.raw`(?:your|blood|test|lab|laboratory|police|imaging|scan) (?:test )?(?:reports?|data|results|findings)|doctors? (?:\w+ )?(?:finds?|found|may|will|can|agree\w*|say\w*) (?:\w+ )?(?:a|the|that you|your|something|any|whether)|(?:report|tell|contact|call|ask)\b[^.]*${source}|experience(?:s|d)? (?:\w+ )?(?:pain|symptoms|side)|expert (?:advice|help)|(?:your|our|the|a) (?:doctors?|physicians?|reviews?|reports?|articles?|experts?|survey) (?!(?:show|prove|confirm|agree))|(?:smoking|alcohol|obesity)|(?:published|medical|peer) reviews? (?:policy|team|board)`,
    ),
  },
  es: {
    patterns: [
      phrase(
        String.raw`(?:los |las |numerosos |varios |muchos |diversos |la )?(?:estudios|investigacion(?:es)?|evidencia|ciencia|ensayos|expertos|estadisticas|datos) (?:\w+ ){0,4}?(?:demuestran?|demostrado|muestran?|prueban?|confirman?|respaldan?|avalan?|senalan|indican|comprobado|comprueban)|(?:respaldad|avalad|comprobad)[oa]s? por (?:la |los |numerosos )?(?:ciencia|estudios|evidencia|investigacion)`,
      ),
      phrase(
        String.raw`(?:segun|como (?:demuestra|confirma)) (?:la |los |numerosos |varios |diversos )?(?:ciencia|estudios|investigacion\w*|expertos|cientificos|evidencia)|(?:estudios|ensayos|investigacion\w*|ciencia|evidencia|literatura) (?:\w+ ){0,3}(?:es|son|esta|estan) (?:\w+ )?(?:unanimes?|clar[oa]s?|contundentes?|concluyentes?|solid[oa]s?)|(?:multitud|infinidad|decenas|cientos|gran cantidad|numeros[oa]s|muchos) (?:de )?(?:\w+ )?(?:estudios|ensayos|investigaciones)|demostrado (?:\w+ ){0,3}(?:estudios|ensayos)`,
      ),
    ],
    unless: anyOf(
      String.raw`no (?:demuestra|muestra|prueba|confirma|han? )\w*|pocos|hacen falta|mas (?:estudios|investigacion)|limitad\w*|cochrane|puede[n]?|podria`,
    ),
  },
  why: 'A reader cannot look up "studies". Vague references make weak evidence sound settled.',
  source: 'FTC Health Products Compliance Guidance (2022): establishment claims; UK CAP Code 3.7',
  suggestion: 'Cite the study and say how many people, what was compared and how sure the result is.',
  examples: {
    en: {
      flag: [
        'Studies show that it works.',
        'Research has confirmed the benefits of PRP.',
        'Backed by science.',
        'Statistics show that most patients improve.',
        'It is well documented that lasers help.',
        'The evidence is overwhelming.',
        'A growing body of research supports peptides.',
        'Experts agree that shockwave heals faster.',
        'It is supported by published clinical research.',
      ],
      pass: [
        'Two trials found less pain after four months (1, 2).',
        'Studies do not show a benefit.',
        'More research is needed.',
        'The evidence is limited.',
        'A Cochrane review found no clear benefit.',
        'What do studies show?',
        'Some studies suggest it may help, but they were small.',
        'Studies have not shown that it works.',
        'A 2018 trial of 54 people compared both.',
      ],
    },
    es: {
      flag: ['Los estudios demuestran que funciona.', 'Avalado por la ciencia.'],
      pass: ['Los estudios no demuestran un beneficio.', 'Hacen falta más estudios.'],
    },
  },
};
