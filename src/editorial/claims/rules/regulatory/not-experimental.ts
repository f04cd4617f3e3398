import { lines } from '../../frames/lists';
import type { Rule } from '../rule';

export const notExperimental: Rule = {
  id: 'not-experimental',
  category: 'regulatory',
  severity: 'block',
  name: 'Experimental status denied',
  liftedBy: ['question', 'citation'],
  en: {
    frames: lines(`
      ( not|no_longer|hardly|never|nothing|far from|anything but|neither|is_not|not|without|cannot|cannot|stop|stopped|beyond|past|ceased|non|left|leave|anything other than|no ) ~6 @experimentalStrict
      non @experimentalStrict
      @experimentalStrict ~8 ( anything but|far from|not|wrong|mistaken|myth|nonsense|untrue|incorrect|outdated|out_of date|behind|over|beyond us|false|unfair|absurd|ridiculous|old|decades ago|long ago|years ago|past|no_longer|lie|hardly|misnomer|left behind|laughable )
      ( wrongly|incorrectly|falsely|mistakenly|unfairly|stubbornly|absurdly|lazily|outdated|out_of date|still wrongly|unjustly ) ~5 @experimentalStrict
      @experimentalStrict > ^ ( this|that|it|they|these|wrong|nonsense|not so|not true|not any|far from|rubbish|hardly|no ) ~6 ( wrong|myth|untrue|false|not|outdated|mistaken|nonsense|rubbish|incorrect|any more|longer|anymore|true )
      @experimentalStrict > ^ ( wrong|nonsense|not|hardly|far|no|rubbish|never|myth )
      ^ ( not any more|not anymore|far from it|not at all|hardly|no_longer|that a myth|that 's a myth|anything but|no way|absolutely not|certainly not|of course not|they 're anything but|nothing of the ) < @experimentalStrict
      ^ ~6 ( anything but|far from|a myth|wrong|mistaken ) < @experimentalStrict
      @payer ~12 @experimentalStrict ~12 ( mistaken|wrong|out_of date|outdated|ignorant|behind|excuse )
      @experimentalStrict ~6 ( excuse|pretext|dodge|ploy )
      ( call|calling|label|labelling|labeling|brand|branding|dismiss|dismissing|considered|deemed|described ) ~5 @experimentalStrict ~10 ( ignore*|wrong|mistake*|years|decades|century|beyond|insult|joke )
      ( experiment|experiments|guinea pig|guinea pigs ) ~6 ( you are|you|nobody|no_one|is_not|are not )
      @experimentalStrict ~4 ( mainstream|established|routine|standard|proven|accepted ) ~2 ( medicine|care|practice|treatment|therapy )
      forget ~4 @experimentalStrict
      ( you are|you 're|nobody is|no_one is ) not? ~2 a? ( guinea pig|experiment|lab rat )
      ( left|leave|leaves|outgrown|outgrew|graduated|moved|progressed|emerged|come|passed|gone ) ~5 ( experimental|investigational|research|trial|testing ) ~1 stage|phase|label|status|tag|days
      ( established|mainstream|standard|accepted|routine|recognised|recognized|consolidated ) ~6 ( rather than|not|instead of|no_longer ) ~3 @experimentalStrict
      ^ ~2 ( beg_to_differ|disagree|do_not_agree|know_better|see_it_differently ) ~6 < @experimentalStrict
      ^ it|this|that|they is|are|'s not ~1 $|.|! < @experimentalStrict ~4 .|$|;
      ( long_since|long_ago|years_ago|decades_ago ~3 ) ( left|outgrown|outgrew|moved|passed ) ~3 ( laboratory|lab|experimental|trial|research|testing )
      left ~1 the laboratory|lab behind|long_ago|years|and|;
      ( not|never ~1 ) be ~1 ( put_off|deterred|scared|fooled|misled|alarmed|discouraged ) ~2 by ~4 @experimentalStrict
      @experimentalStrict ~6 ( thousands|millions|hundreds|every_day|daily|for_years|for_decades|routine ) &! only|within|in_a|study|trial
      @experimentalStrict ~3 ( word|label|excuse|tag|term|stamp|argument|trick ) ~3 @payer|they|bureaucrats ~2
      ( nobody|no_one ) ~1 ( should|can|may|would ) ~2 ( call|label|name|think ) ~3 ( experiment|experimental|research|investigational )
    `),
    unless: lines(`
      may not help|work
      unproven
      cannot|cannot|not|not|never|would_be_wrong ~3 ( say|claim|tell|state|promise|pretend|let|believe|tell you|suggest ) ~8 @experimentalStrict
      medicare|insurer|insurance|plan|plans|medicaid ~4 ( only|cover|covers|pay|pays ) ~10 not ~4 @experimentalStrict
      not ~2 ( covered|cover|pay|paid|approved|proven|offer|recommend ) ~8 @experimentalStrict
      @experimentalStrict ~6 ( not|not ) ~2 ( covered|pay|cover|approved|recommended|been|known|shown|offered|proven|available )
      what|does experimental mean
      whether|if ~8 @experimentalStrict
      should|still|remains|remain|considered|is ~2 ( experimental|investigational ) ~6 &! not|wrong|no_longer|far|hardly|myth|nothing|anything|mistaken|beyond
      experimental treatments ~2 ( are|is ) not ~2 ( part|offered|what|something|on|covered|used|for )
      cannot say that it|this
      let|allow anybody|anyone|somebody|someone tell
      do not let
    `),
  },
  es: {
    frames: lines(`
      no|ya_no|nada|deja|dejo|dejado|lejos|nunca ~6 experimental|experimentales|experimento|investigacion
      experimental|experimentales ~6 ( no|equivoca|equivocan|error|mito|falso|mentira )
      experimental > ^ ( no|se equivocan|falso|error|mito|mentira )
    `),
    unless: lines(`
      no las pagan|cubren
      aseguradoras
      no ~2 ( cubre|cubren|paga|pagan|podemos|puede ) ~8 experimental
      experimental ~2 y|, ~2 no
    `),
  },
  why: 'Most insurers and Medicare class these treatments as experimental. Denying it hides something a patient needs for consent and for the bill.',
  source: 'CMS national coverage determination 150.7 (prolotherapy); rules on informed consent of state medical boards',
  suggestion: 'Say it as it is: "Insurers consider it experimental, because trials are few and small."',
  examples: {
    en: {
      flag: [
        'It is not experimental.',
        'PRP is no longer an experimental treatment.',
        'Insurers call it "experimental," it is not.',
        'Insurance companies still wrongly label acupuncture as experimental.',
        'There is nothing experimental about our peptides.',
      ],
      pass: [
        'Insurers consider it experimental.',
        'It is still experimental.',
        'Medicare only covers treatments that are not experimental.',
        'Is it experimental?',
      ],
    },
    es: { flag: ['No es un tratamiento experimental.'], pass: ['Las aseguradoras lo consideran experimental.'] },
  },
};
