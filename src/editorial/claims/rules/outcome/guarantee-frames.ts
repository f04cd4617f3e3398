import { lines } from '../../frames/lists';

/** How English texts promise an outcome. */
export const guaranteeFrames = lines(`
  guarantee|guarantees|guaranteed|guaranteeing|guaranties|guarentee|guarenteed|garanteed|garantee|gauranteed|guarantied
  @promise ~8 @benefit|@improve|@gone|you|@newAgain|free|less|fuller|younger|smoother|straighter|lighter|proud|walk|run & !!to
  @we|our|'s|'re|my|your|written|personal|solemn ~2 promise|promises|pledge|vow|word|commitment ~12 @benefit|@improve|@gone|@work|will|or
  that|that_'s|it_'s|this_is|is our|my|a ~1 promise|pledge|vow
  have|give|got|take our|my word|promise|pledge|assurance
  @we assure|promise|assures|promises you
  rest|be|feel assured|certain|sure|confident|easy ~10 @benefit|@improve|@gone|work|works|better
  @benefit|@improve|it|failure|results|growth ~4 @be ~2 assured|certain|inevitable|automatic|guaranteed|foregone|impossible|promised & !!not
  @benefit|it|results|growth|this|that|improvement|success|recovery ~3 @be ~1 ( a|as good as|as|part|only|just ) ~2 certainty|given|certain|sure_thing|done_deal|matter_of_course
  foregone conclusion|sure_thing|sure_bet|done_deal|dead_cert|safe_bet|sure_fire|surefire|foolproof|fail_safe|failsafe|infallible|unfailing|unfailingly
  certain|sure|bound|guaranteed|destined to work|help|succeed|relieve|improve|feel|get|fix|heal|see|ease|end|make|love|lose|be|walk
  simply|just|always have|has|had to work
  @surely @work|@improve|see|feel|get|notice|make|fix|find|love|regain|return
  @work|works|working|delivers|succeeds|results|effective|relieves|relief every_time|without_fail|always|every_single_time|time_after_time|each_time|time_and_again|time_and_time
  you @will ~2 feel|be|look|move|sleep|see|walk|run|get|become|leave|notice|wake|end|come|go|find ~5 better|great|amazing|younger|stronger|relief|pain_free|cured|healed|free|well_again|amazed|back_on|back_to|back_in|normal|rid_of|fuller|thicker|smoother|slimmer|happier|rested|refreshed|improved|like_new|like_yourself|the_difference|a_difference|results|improvement|renewed|transformed|lighter|delighted|thrilled|straighter|brighter|without_glasses|without_pain|again|less_pain|smiling|change|changes
  you @will ~3 @gain ~5 results|result|improvement|improvements|relief|difference|benefits|benefit|change|reduction|recovery|your_life_back|your_old|confidence|mobility|movement
  you @will ~2 recover|improve|heal|regain|lose|respond|succeed|thank_us|be_able_to !!consciousness !!feeling
  you @will ~2 love the|your|it|how
  your ~4 @ill|@part|@symptom ~2 @will ~2 @gone|go|improve|ease|fade|stop|end|lift|clear|heal|move|thank|feel|get_better|get_well|recover|work|be_gone|be_better|be_relieved|look|become|grow|go_down|drop|fall|calm_down|disappear|resolve|settle|shrink|straighten|be_back|return_to
  that|it|failure|disappointment will_not|will_not|never_happen|fail|disappoint
  never|cannot|not ~1 fails|failed|disappoint|disappoints|disappointed|misses|miss|lets_you_down|let_you_down
  never failed|fails|lets
  cannot fail|miss|lose
  100 ~1 success|successful|effective|results|satisfaction|recovery|relief|result|efficacy|success_rate|improvement|happy|promise|sure|certain
  success|successful|effective|efficacy|works|success_rate ~3 100 %
  money|moneyback back|guarantee
  your|full money back|refunded|returned
  refund|refunds|refunded ~8 if|unless|you|not
  ( or|otherwise|if not|until|unless ) ~6 ( on_us|free|on the house|costs you nothing|for nothing|no charge|do_not pay|do_not pay|pay nothing|keep treating|treat you free|until it does|until you are|refund|we pay )
  no ~2 results|relief|improvement|cure|growth|result , no fee|charge|pay|payment|bill|cost
  you|yourself can|may count|bank|bet on ~8 @benefit|better|walking|free|results|without|improve
  only a matter|question_of_time|when|weeks|days
  @everyone ~4 can expect|will_get|is_sure|gets_results
  stand|stands behind ~6 result|results|outcome|promise|success
  you|your|they will thank|never
  ( no exceptions|without exception|no ifs|no disappointments|no failures ) & @improve|@benefit|@work
  count on ~3 ( waking|walking|feeling|seeing|sleeping|relief|results|looking|losing|being|a ~2 ) ~4
  ( full stop|end of story|period|no question|mark our words|trust us|believe us|take it from us ) & @improve|@benefit|move|again|better|work
  @part|@ill ~2 will ~1 move|bend|heal|be|work|feel ~2 again|freely|normally|full|better|free|gone
  you @will ~2 see|hear|read|sleep|breathe ~1 20|clearly|perfectly|properly|perfect|normally|every
  no ifs|ifs_and ~2 buts
  failure|defeat|disappointment ~3 not ~1 possible|option|happen|exist|on
  count|bet|bank|rely on it|that|this & @will
  your ~4 @ill|@part|@symptom ~2 @will ~2 ( be|look|feel|become|turn|get ) ~1 @betterState|@shine
  ( our|the ~2 ) @treatment ~2 @will ~2 ( make|leave|get|bring ) ~4 @betterState|@shine|@improve
  ( cannot|not|never ) fail|disappoint|miss|lose
  ( you|they|she|he ) @will ~2 @shine
  @oath & @improve|@benefit|@work|@gone|@betterState|@will|love
  ( you|we ) ~1 ( not|never ) ~1 ( pay|owe|charge|bill ) & if|unless|until|otherwise &! cancel
  ( pay|charge|owe ) ~2 ( nothing|only|if ) & if|unless|until|only &! cancel
  you @will ~2 have|enjoy|get ~3 @good ~4 of|you|again|like|back|that
  the|your|our ~1 @good @will ~2 ( come|drop|return|melt|fall|soar|rise|grow|improve|come_back|go|shift|vanish|fill|tighten|lift|sharpen|brighten )
  only one|1 ~1 possible? ~1 outcome|result|ending|way
  ( success|failure|results|relief|outcome|pregnancy|recovery ~1 ) ( is|are ) ~1 ( not|never ) ~2 ( hope|option|question|doubt|luck|chance|gamble|coincidence|accident|wish|dream|maybe )
  ( every|each ) ~1 ( injection|session|treatment|visit|needle|drip|adjustment|patient|client ~3 ) ( hits the|gets the|delivers|reaches|works|succeeds|sees|wins|brings|counts )
  trust ~1 ( the|our ) ~1 ( plan|process|method|science|system|protocol ) and ~8 @will
  ( success|results|relief|healing ) ~2 ( the standard|standard|the norm|the rule|our norm|a habit|routine|built in|included|automatic )
  ( you|they ) @will ~1 ( never|not ) ~2 ( believe|recognise|recognize|want|need|miss|have_to )  ~8 ( again|mirror|yourself|glasses|old )
  ( we|i ) ~1 ( will|'ll ) ~1 ( get|have|make|give|bring ) ~1 you ~3 ( walking|running|sleeping|hearing|seeing|smiling|pregnant|better|fit|back|moving|dancing|well|slim|slimmer )
  weight|kilos|pounds|fat|inches|years ~2 ( falls|fall|drop|drops|melt|melts|slide|slides|come|comes|peel|peels|roll|rolls|dissolve|dissolves ) ~1 off|away & you|your|our|we|@treatment
  expect ~8 @betterState|@shine &! not
  ^ ~3 works|deliver|delivers|helps $ > ^ full_stop|period|every_time|end_of|simple|no_question|guaranteed|always|no_ifs
  no way|chance|possibility ~2 ( this|it|that|you|we|our ~1 ) ~1 not|fail|fails|cannot
  ( all it takes | all you need | all that is needed | enough ) ~2 to ~2 ( give|get|have|clear|restore|bring|transform ) ~2 you|your
  take|takes|taking|took ~2 ( if|guesswork|luck|doubt|gamble ) ~2 out_of
  you 're|are ~1 ( going_to|about_to|sure_to|certain_to|bound_to|set_to ) ~2 ( love|see|feel|lose|look|get|notice|be|sleep|hear )
  @benefit ~2 you can ~2 count|rely|depend|bank|bet|trust
  a|the|one|your certain|sure|surefire|reliable|dependable|foolproof|infallible ~1 way|method|route|path|road|remedy|fix|recipe ~1 to|for|out|from
  @treatment|it|this ~2 @will ~1 relieve|heal|cure|fix|end|ease|restore|stop|transform|eliminate|remove|lift|erase|banish ~1 your|you|the|all ~3 @ill|@part|@good
  and we can|do|will $
  not ~3 take|takes|took away|care ~6 on us|free|the_house
  you ~1 will ~1 ( conceive|ovulate|walk|run|hear|sleep|recover|smile|dance|quit|succeed|heal|improve ) $|.|!|,|again|within|in|by|and
  ( 100|hundred ~1 ) ~1 ( track_record|hit_rate|strike_rate|record|success )
  it ( is|'s ) not ~2 ( question|matter ) of if ~14
  @treatment|it|we ~3 ( always|never ~1 ) ( works|work|fails|fail|lets|let|disappoints|delivers|deliver|succeeds|misses )
  ( simply|just ) ( works|work ) ~1 $|.|!
  ( sure|guaranteed|certain|bound ) to ~1 ( shrink|melt|fade|grow|conceive|love|benefit|respond|shine|turn|bring|give|leave|take|clear )
  = no_way ~6 ( let|lets ~2 down | fail | disappoint | miss )
  = ( warranty|guarantee|promise|pledge|assurance ~1 ) ( covers|on|for|of ) ~1 your|the outcome|result|results|success|recovery
  ( every|each|all ~2 ) ( implant|implants|transplant|graft|grafts|treatment|procedure|lift|operation|cycle|session|aligner|case ~3 ) ( succeeds|succeed|works|work|takes|heals|holds|delivers|counts|lasts )
  you @will ~1 ( drop|lose|shed|gain|grow|burn ) ~4 ( size|sizes|kilo|kilos|stone|pounds|inches|weight|fat|hair|muscle|lashes )
  ( deliver|delivers|get|gets|achieve|achieves|produce|produces|give|gives ) ~2 ( perfect|flawless|certain|exact|guaranteed|faultless|impeccable ) ~1 ( result|results|outcome|outcomes|smile|smiles )
  count|bank|rely|depend on ~1 ( @betterState|@shine|a ~1 @betterState )
  no ( chance|way|risk|danger|possibility ) ~5 ( disappointed|unhappy|fail|fails|regret|sorry|disappoints|unsatisfied|empty )
  ^ ~1 ( every_single_time|every_time|always|without_fail|guaranteed|no_exceptions|no_ifs|full_stop|period|end_of_story ) $ < works|work|helps|delivers|heals|better|effective
  works|work $ > ^ ~1 ( every_single|every_time|always|without_fail|period )
  by ~1 ( christmas|summer|the_weekend|easter|monday|your_wedding|next_month|spring ) & @betterState|pain_free|slim|better|free
  ( book|call|come|start ~3 ) and ( be|feel|see|get|enjoy|have ) ~1 ( pain_free|better|relief|free|results|slimmer|well|younger )
  ( we ~1 not do maybe | no maybes | not maybe ) ~4
  give us ~2 @unit ~2 and ~1 ( we|you|your ) ~1 will ~8
  we keep|kept this|that|our one|promise : ~6
`);
