import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const rarity: Rule = {
  id: 'uncited-rarity',
  category: 'safety',
  severity: 'warn',
  name: 'Rarity without citation',
  liftedBy: [...spoken, 'citation'],
  en: {
    frames: lines(`
      @sideEffect|reactions|problems|infection|infections|allergic_reactions|failures|complaints|serious|anything_more_serious|bad_reactions ~8 ( is|are|were|remain|being|'s ) ~3 @rare
      ( very|extremely|exceedingly|super|vanishingly|incredibly|exceptionally|remarkably ) ~1 ( rare|uncommon|unlikely|low|few|infrequent|rarely|seldom|small ) ~6 @risk|chance|side|complications|problems
      ( minimal|negligible|low|tiny|slim|minuscule|few|very few|little|hardly any|almost no|next to no|virtually no|slight|remote|minute ) ~2 ( risk|risks|@sideEffect|side effect profile|complication|complications|downside|downsides|danger|adverse|risk of|chance of ~2 )
      @risk|chance|odds ~8 ( so|very|extremely|vanishingly|almost|practically|incredibly|exceptionally|super|negligibly ) ~2 ( rare|low|small|unlikely|tiny|zero|uncommon|slim|remote|minimal|negligible|few )
      ( rarely|seldom|hardly ever|almost never|scarcely|barely ) ~5 ( @sideEffect|complication|complications|reaction|reactions|problem|problems|harm|anything|infection|cause|causes|goes )
      @sideEffect|problems|reactions ~4 ( rarely|seldom|hardly ever|almost never|scarcely ) ~2 ( occur*|happen*|seen|arise*|appear*|reported|come )
      @sideEffect|problems|reactions ~6 ( few and far|one in a|1 in a|a handful|counted on|once in a blue )
      ( is|are ) ~2 ( almost|virtually|practically ) ~1 ( unheard|unknown|nonexistent|non existent )
      extremely|very|so|remarkably|incredibly ~1 ( unlikely|rare|uncommon ) !!but
    `),
    unless: lines(`
      include|includes ~8 seldom|rarely|infection
      rare but serious|severe|dangerous|important|possible|real
      rare ~4 ( include|such_as|disease|condition|genetic|inherited )
      rare , but
      rare|uncommon|unlikely|seldom|infrequent , ~2 but|yet|though|although
      low|rare|small|uncommon|unlikely but
      signs ~2 are|include
      few|rare|low|small ~6 , but|yet|though
      low risk ~2 ( lymphoma|classical|disease|group|cancer|pregnancy|gestational|patients|people|groups )
      soreness|bruising|pain|swelling ~6 rarely
      rarely ,
      seldom|rarely the cause
      little|nothing to go by
    `),
  },
  es: {
    frames: lines(`
      ( efectos_secundarios|complicaciones|riesgos|reacciones|problemas|efectos_adversos ~3 ) ( son|es|resultan|ocurren|suceden|hay ) ~2 ( raros|raras|rarisimos|rarisimas|minimos|minimas|escasos|escasas|muy_poco|infrecuentes|excepcionales|raramente|insignificantes|casi )
      ( minimo|minimos|pocos|poquisimos|escasos|apenas|apenas_hay|casi_sin ) ~1 ( riesgo|riesgos|efectos_secundarios|complicaciones )
      ( rara_vez|casi_nunca|apenas|raramente ) ~3 ( efectos|complicaciones|reacciones|problemas )
    `),
  },
  why: 'How rare something is has to be counted. Without a source the sentence only soothes.',
  source: 'EU guideline on frequency words in product information (2009); UK CAP Code 12.1',
  suggestion: 'Give the number with its source, or say "Nobody has counted how often this happens."',
  examples: {
    en: {
      flag: [
        'Complications are extremely rare.',
        'There is minimal risk.',
        'It has very few side effects.',
        'It carries a low side-effect profile.',
        'Systemic side effects are extremely unlikely.',
      ],
      pass: [
        'Serious complications are uncommon (1-3).',
        'Infection is rare but serious.',
        'Are side effects rare?',
        'Rare side effects include a collapsed lung.',
        'Side effects are not rare.',
        'A heel spur is seldom the cause.',
      ],
    },
    es: {
      flag: ['Los efectos secundarios son mínimos.'],
      pass: ['Los efectos secundarios raros incluyen la infección.'],
    },
  },
};
