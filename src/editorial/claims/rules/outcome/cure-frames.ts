import { lines } from '../../frames/lists';

/** How English texts say that an illness or pain ends. */
export const cureFrames = lines(`
  @cureWord !!light !!lamp !!time
  @strongEnd ~4 @ill !!medication !!clinic !!scale !!relief !!tablets
  @end your|all|any|every|chronic|stubborn|years|decades ~4 @ill !!medication
  @end it|them|@ill|@pain ~1 completely|forever|altogether|fast|once
  @end ~3 at its|the|their source|root|roots
  @end ~3 ( for good | once and for all )
  fix|fixes|stops|ends|beats|kills|solves|crushes|kicks|fixing|stopping|ending|beating|heals|healing ~2 @disease|@pain
  remove|removes|removing|eliminate|eliminates|eliminating|kills|destroys|fixes ~1 @cause
  get_rid|gets_rid|getting_rid|got_rid of ~4 it|them|@ill|@damage
  ( put|puts|bring|brings ) an end to
  the end of ~3 @ill
  enough|able|way|all|need|needs|takes to @strongEnd|stop|end|fix|beat|clear it|them
  @bye to|, !!the !!our !!all ~3 @ill|@part|glasses|wheelchair|crutches|painkillers|razors|pills
  say|wave|kiss|bid ~4 @bye
  rid|rids|ridding ~3 of ~4 @ill
  ^ gone|sorted|solved|history|fixed|finished|over|cured|sorted $ < @ill ~2 ?
  @ill ~2 no_longer exists|bothers|troubles|rules|controls|hurts|exist|plagues
  @ill ~3 stop|stops|stopped|end|ends|cease|ceases ~2 completely|altogether|entirely|forever
  not|never ~2 treat|manage|mask|control|cover|ease|dull ~5 we|it|they|our ~2 end|ends|cure|cures|fix|fixes|stop|stops|eliminate|eliminates|erase|heal|heals|beat|solve|get_rid|resolve|resolves|reverse|reverses
  @bye ~2 @pain|@disease
  ( life|world|morning|mornings|days|night|nights|future ) ~4 ( no more|no|without|free of|free from|no longer ) ~3 @ill
  live|living|life|walk|run|move|stay|become|becoming|be|being|wake|waking|go|are|feel|were|is|leave|lives|fully|totally|completely|100|remain|playing|get|getting|now|dancing|years ~2 pain|symptom|migraine|headache|arthritis|allergy|medication|disease|tinnitus|anxiety|eczema|psoriasis|acne|ache free
  pain|symptom|migraine|headache|allergy|ache|itch free life|living|future|days|forever|again|lives|tomorrow|world|existence|year|years|movement|mornings|feet|back|you
  free of|from !!infection !!charge !!latex ~3 @disease|@pain|it
  leave|leaves|leaving|set|sets|setting you free
  freedom|escape|liberation|deliverance|release|relief from ~3 pain|suffering|@disease & complete|total|full|freedom|escape|final|lasting|at_last
  freedom|escape|liberation from ~3 @ill
  @live|life ~4 without ~2 @ill|it & !!x
  wake|waking|live|living|walk|walking|run|running|imagine|sleep|move|moving|life|work|play|train ~5 ( no | zero | not a ) ~2 @ill
  no more ~3 @ill
  never ~3 @suffer ~4 @ill|it
  no|zero @pain|symptoms|migraines|headaches after|for|again|ever|left|anymore
  @ill ~3 @gone
  @ill ~3 @be ~2 @goneForms
  @fully @goneForms|relieved|healed|recovered|restored|removed|well|gone
  complete|total|full|100|absolute|utter ~1 relief|freedom|elimination|remission|resolution|reversal|healing|recovery|cure
  heals|healed|healing ~2 your|chronic|all|any|every ~2 @ill|@part
  heals|healed ~1 @disease|you|anything|everything|people
  heal your|chronic|any|all|every ~2 @ill|@part
  put|puts|putting|send|sends|sending ~4 into|in remission
  restore|restores|restoring|restored ~1 full|perfect|normal|lost|your ~2 hearing|vision|sight|eyesight|sensation|smell|mobility|function|movement|health|fertility
  make|makes|made|making|watch|let|send|see ~6 disappear|vanish|melt|history|evaporate
  make|makes|made|making ~6 ( go away | a thing of the past | a distant memory )
  @newAgain
  reverse|reverses|reversing|reversed ~2 ageing|aging|@disease|it
  ( when|once|as ) ~8 so does|do|will ~1 @ill
  back to normal|yourself|full|100
  without|not a trace|hint|whisper|shadow of ~2 @ill
  ^ ~2 @ill ~1 @goneForms !!by !!in
  ( we|it|they|our ~2 | this ~2 ) end|ends|cure|cures|fix|fixes|stop|stops|eliminate|eliminates|erase|erases|beat|beats|resolve|resolves|reverse|reverses|heal|heals|banish|banishes it|them|that $ < @ill
  your ~2 @ill|@pain ~1 stops|ends|finishes here|now|today|tonight|with_us|this_week
  forget|forgets|forgotten|forgetting ~2 ( you ever | what ~3 | all about | about | it ever | how it feels to have | that you ) ~4 @ill|suffered|hurt|snored|limped
  stop|stops|stopped|quit|end|ends snoring|grinding|sneezing|itching|aching|sweating|limping|hurting|wheezing|scratching|smoking|vaping|bedwetting ~2 tonight|now|today|forever|for_good|completely|overnight
  @ill ~3 @surrender !!to
  @sendOff ~1 @ill ~1 @away
  ( make|makes|see|watch|watches|feel|let|send ~3 ) @ill|it ~1 ( disappear|vanish|go_away|melt|evaporate|dissolve|fade_to_nothing )
  @ill ~2 can ~1 be ~1 @goneForms|cured|beaten
  get|gets|getting to the bottom of ~6 ( away|@gone|end|ends|cure|cures|fix|fixes )
  ( end|ends|ending|stops|stop ) ~2 ( the )? ( dryness|itch|itching|ringing|burning|redness|sweating|swelling|wheezing|grinding|limping|sneezing|drooping|leaking|leaks|snores|snoring )
  ( brings|bring|takes|take|gets|get|puts|put ) you back ~8 ( pain free|without_pain|symptom_free )
  ( only|all ~4 ) ( left|remains|remaining ) ~2 of ~3 @ill ~6 ( photo|photos|picture|pictures|memory|memories|story|stories )
  @ill ~2 ( reversed|undone|solved|cured|ended|banished|beaten|fixed|sorted|conquered|gone ) ~1 ( with|by|in|at|for|after ) &! @fraction &! @percent
  take|takes|lift|lifts ~3 @ill ~1 ( off|away )
  ( keep|keeps|stay|stays ~3 ) ( it|them|@ill ) ~1 ( off|away|gone ) ~1 ( forever|for good|for ever|permanently )
  ( off switch | kill switch | undo button | reset button | delete button | antidote | escape route | way out | exit ) ~1 ( for|to|of|from|on ) ~3 @ill|@part
  ^ ~2 @ill ~1 ends|stops|finishes here|now|today|tonight|with_us
  ( days|nights|years|life ) ( of|with ) ~6 ( are|is ) ~1 ( over|numbered|behind|done|gone|history )
  trade|swap|exchange|switch|trading|swapping ~4 @ill ~2 for
  ( give|gives|giving|hand|hands|get|gets|bring|brings ~8 ) ( health|freedom|sleep|mobility|independence|nights ) back & @ill
  ( why ~2 ) manage|treat|mask|endure|tolerate|suffer|live|hide ~5 when ~2 can
  ( unlearn|outgrow|unlock|undo|unwind ) ~2 @ill
  ( leave|leaves|left|check|checks|park ) ~2 @ill ~1 ( at|by ) the door
  ^ ~1 ( breathe|hear|see|sleep|walk|smile|move|run|eat|live|sit|swallow ) ~1 ( freely|easily|normally|again|clearly|soundly|well|peacefully|easy ) < @ill ~4 ?
  ( got|get|getting|gets|take|takes|took|bring|brings ) ~4 ( off|free_of ) ~3 ( medication|inhalers|insulin|opioids|painkillers|tablets|antidepressants|pills ) ~2 ( for_good|forever|for_ever|completely )
  stop|stops|quit|no_more|end|ends suffering|hurting|struggling|limping|living_with ~2 from|with? ~3 @ill
  make|makes|made|making ~3 ( ringing|noise|itching|snoring|burning|@ill ) ~1 ( stop|stops|cease|disappear )
  @ill ~2 @be ~1 nothing_but|nothing_more_than|only|just ~2 story|memory|word|tale|chapter|footnote|anecdote
  ( switch|switches|switching|turn|turns|shut|shuts ~3 ) off|down|out & @disease|@pain|snoring|ringing|noise &! @alarm ~2 machine
  @ill ~2 is|are|was|were ~1 out_of ~2 system|body|life|way|picture|hair|mind
  become|be|are|remain|leave ~2 non|ex|former diabetic|diabetics|migraineur|sufferer|sufferers|smoker|smokers|snorer|snorers|asthmatic
  in with ~4 @ill ~3 ( go|leave|walk|come|head|goes|leaves|walks|went|left|walked|heads ) ~3 without
  erases|erase|deletes|delete|dissolves|unlocks ~2 @disease|cravings|fears
  @ill ~2 ( be|is|are|becomes|become ) ~1 ( finished|history|over|yesterday|defeated|toast|past|ancient_history )
  @ill ~3 ( becomes|become|became ) ~2 ( a )? ~1 ( thing|history|past|memory|story|rarity|nothing|chapter )
  ( no|not|never ~1 ) ( longer|more )? ( have|has|need ) to ~2 ( be )? ~2 part of your life|day & @ill
  consider|call|count|regard|treat|think_of ~3 ( it|@ill ) ~2 ( history|finished|gone|over|sorted|done|past|solved|beaten )
  @ill ~3 undone|reversed|erased|overcome|outsmarted|switched_off & we|our|@treatment
  ( makes|make|made ) ~2 @ill ~2 ( go|disappear|vanish|history|leave|stop|a thing )
  your|the ~1 @ill ~2 ( thaws|thaw|will thaw|melts|will melt|dissolves|lets go|will let go )
  ( forget ~3 | lose ~2 | drop ~2 | ditch ~2 ) @ill ~1 ( for good | for ever | in one | in two | in a | in just | within )
  @ill ~1 ( zapped|nixed|busted|smashed|demolished|killed|licked|silenced|quashed|sorted|fixed|solved|corrected|reversed|ended|beaten|healed|melted|lifted|erased|cleared ) ~1 ( $|.|!|in|with|without|while|by|over|before|at|for|overnight|once )
  no_more|zero @ill
  = ( child|son|daughter|patient|you|they|he|she|body ) ~2 will ~1 be ~1 ( rid_of|free_of|freed_from|cured|healed ) ~3
  so_that ~2 ( be )? rid|free of ~2 it|them|@ill
  ( erases|erase|deletes|dissolves|ends|stops ) ~1 phobias|phobia|fears|fear|cravings|panic|habits
  @ill|foot sorted|fixed|solved|cured|gone ~1 ( while|in|over|before|during )
  this is ~1 how ~4 ( got_rid|beat|cured|ended|overcame|lost ) ~4
  heals|fixes|ends|solves|eliminates|resolves|beats|erases|cures|reverses|stops|lifts|corrects|dissolves|clears it|them ~0 $|.|!|, & @ill
  @ill|feet ~4 ( problem|thing|complaint|memory|worry ) ~1 ( you_used_to|of_the_past|of_yesterday|you_once|you_had )
  ( leave|leaves|leaving|left|throw|throws|toss|park|parks|retire ) ~2 ( wheelchair|cane|crutches|glasses|walker|stick|inhaler|frame ) ~1 ( behind|away|for_good|forever )
  @ill|stones|gallstones|kidney_stones ~1 ( flushed|swept|washed|lasered|massaged|needled|drained|sweated|melted ) ~1 ( out|away )
  ( no|any ~1 ) more ~1 ( clicking|itching|sneezing|wheezing|ringing|grinding|drooping|leaking|sweating|limping )
  ( loses|lose|loosens ) ~1 ( its|their ) ~1 ( hold|grip|power|bite|sting|terror ) & @ill
  @ill ~3 ( can|could|will ) ~1 be ~1 ( beaten|conquered|defeated|overcome|reversed|undone|cured|ended|eliminated )
  @ill ~1 ( has|have|stands|stand|had|stood ) no ( chance|hope|future|place|business|prayer|answer )
  ^ ( yours|you|so ) ~1 ( will|can ) ~1 too < @ill|@gone
  ^ ( they|it|that|those|these ) ~1 ( will_be|are|is|'ll_be ) ~1 ( gone|cured|sorted|beaten|erased|healed|over|fixed|solved ) < @ill ~3 ?
  and ( remove|removes|eliminate|eliminates|end|ends|fix|fixes|stop|stops|cure|cures|beat|heal|heals|solve|erase|dissolve|resolve ) it|them & @ill
  ( can|will|to ) ~1 ( stop|end|beat|cure|fix|solve ) ~2 ( your|their|his|her|my ) ~2 @ill
  @ill ~3 ( leave|leaves|goes|go|depart|departs ) ~1 ( here|home|us|our_clinic ) ~1 ( symptom_free|pain_free|cured|well|healed )
  works|make|makes ~4 like new
  @ill|ringing|noise|pain ~4 not ~2 ( there|be_there|exist ) ~1 ( any_more|anymore|any_longer )
  ( no_one|nobody|no_patient|none ) ~6 ( still|now ) ~1 ( has|have|suffers|suffer|feels|needs ) ~2 ( it|them|@ill|pain )
  ( kilos|pounds|weight|fat|inches ) ~2 ( go|goes|leave|come_off|comes_off ) and ~2 ( do|does ) not ~1 ( return|come_back )
  ( make|makes|made|lets ) ~2 ( decay|damage|@ill ) ~1 ( stop|stops|reverse|retreat|halt|disappear )
  ( a_life|life ) without ~6 ( reminding|hurting|aching|pain )
`);
