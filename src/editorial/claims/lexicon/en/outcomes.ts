import { nouns, verbs, words } from '../../frames/lists';

/** What is promised: ends, gains, how long, how sure. */
export const outcomeClasses = {
  end: verbs(`
    eliminate | eradicate | erase | abolish | banish | vanquish | conquer | defeat | dissolve | melt away | melt | obliterate | annihilate | silence | wipe out | wipe away | put an end to | put a stop to | put paid to | bring an end to | get rid of | rid you of | rid yourself of | rid your body of | free you of | free you from | free yourself of | free yourself from
    free people from | free patients from | take away | switch off | turn off | shut off | shut down | kick | beat | resolve | stop | end | remove | fix | solve | reverse | clear | clear up | clear away | dispel | destroy | kill | kill off | crush | knock out | see off | do away with | finish off | zap | undo | cancel | heal | lift away | draw out | flush out | chase away
    say goodbye to | wave goodbye to | say farewell to | leave behind | overcome | deliver you from | relieve you of | sweep away | sort out | put right | correct | outrun | smash | nix | ditch | evict | cast off | break free from | break free of | lose for good | escape | send packing | purge | rout | nip | extinguish | terminate
  `),
  strongEnd: verbs(`
    eliminate | eradicate | erase | abolish | banish | vanquish | conquer | defeat | obliterate | annihilate | wipe out | put an end to | put a stop to | get rid of | rid you of | rid yourself of | rid your body of | free you of | free you from | reverse | beat | end | dispel | destroy | do away with | melt away | put paid to | resolve | clear | undo | stamp out | knock out | melt | cast off | dissolve | clear up | escape | break free from | call time on | call a halt to | pull the plug on | lay to rest | put to bed | win the war against | win the war on | win the battle against | win the battle with | win the fight against | triumph over | prevail over | get the better of | break the cycle of | break up with | bust | blast | nuke | slay | zap | root out | drive out | outsmart | make short work of | put the brakes on | wash away | purge | rescue you from | release you from | unchain you from | turn the tables on | take the fight out of | erase all trace of | put the lid on | throw off | shake off | bid farewell to | wave farewell to | snuff out | quash | bring down the curtain on | close the book on | see off | leave no trace of | put out | switch off | clear away | strip away
  `),
  cureWord: words('cure | cures | cured | curing | curative | curable | cure-all | curealls'),
  heal: verbs('heal | mend | repair | restore | fix | recover'),
  gone: words(`
    gone | disappear | disappears | disappeared | disappearing | vanish | vanishes | vanished | melts away | melt away | melted away | a thing of the past | a distant memory | a memory | yesterday's news | goes away | go away | going away | went away | gone away | banished | eliminated | erased | eradicated | behind you | behind them | dissolves | evaporates | leaves you | left me | stops completely | ceases
    ceases to exist | no more | out of your life | lifted | lifts | falls away | fades to nothing | to zero | nowhere to be found | for the history books | wiped out | packs its bags | packed its bags | out the window | a thing of yesterday | yesterday's problem | old news | past tense | a closed chapter | nothing but a memory | only a memory | over and done with | a bad memory | a fading memory | the past | in the past | in your past | packing | dead and buried | no longer there | no longer an issue | a non issue
  `),
  bye: words(
    'goodbye | good bye | bye | bye bye | farewell | adieu | adios | so long | hasta la vista | ta ta | ciao | au revoir | sayonara',
  ),
  goneForms: words(
    `eliminated | eradicated | erased | banished | reversed | resolved | beaten | healed | fixed | conquered | defeated | dissolved | wiped out | cleared | corrected | ended | stopped | silenced | undone | overcome | melted | removed | vanquished | solved | sorted | sorted out | crushed | quashed | licked | tamed | squashed | abolished | sent packing`,
  ),
  live: verbs(
    'live | walk | run | move | work | play | sleep | wake up | wake | go | be | feel | stay | become | get | enjoy | remain | dance | climb | train | golf | stand | sit | imagine | start living | get on with your life | get up',
  ),
  suffer: verbs(
    'suffer | suffer from | feel | have | experience | struggle with | live with | put up with | hurt | ache | worry about | endure | deal with | battle | be in | face | fear',
  ),
  benefit: nouns(`
    result | relief | pain relief | improvement | success | outcome | cure | healing | recovery | benefit | weight loss | hair growth | regrowth | growth | mobility | difference | comfort | freedom | energy | satisfaction | function | remission | effectiveness | efficacy | reduction | correction | transformation | smile | solution
    fix | change | strength | rejuvenation | youth | hearing | vision | confidence | effect | lift | glow | progress | vitality | wellbeing | wellness | new growth | range of motion | movement | response | turnaround | breakthrough | pain free life | health | calm | peace | sleep | lighter mood | happiness | flexibility | fat loss | inch loss | smoothness | clarity | focus | pregnancy | hair
  `).concat(words('better | pain free | well again | good as new')),
  improve: verbs(`
    improve | recover | benefit | respond | get better | feel better | feel better on | feel great | feel amazing | feel the difference | feel the change | feel relief | find relief | see results | get results | see improvement | notice improvement | notice a difference | see a difference | heal | get well | succeed | get relief | experience relief | feel younger | feel ten years younger
    lose weight | become pain free | be pain free | leave happy | leave smiling | go home happy | go home pain free | go home in less pain | walk out smiling | walk out pain free | bounce back | do well | do better | regain | return to work | return to sport | return to running | sleep better | move better | move freely | walk freely | feel like new | feel stronger | lose inches | gain energy | respond well | get their life back | get your life back | have less pain | feel less pain | leave with less pain | get pregnant | experience improvement | see changes | see a change
    come away | walk away happy | walk away | feel good | feel lighter | feel calmer | turn the corner | come out | thrive | feel change | notice change | notice the change | look better | look younger | conceive | become pregnant | fall pregnant | quit smoking | stop smoking | give up smoking | keep the weight off | sleep through the night | slim down | see better | hear better | see clearly | hear clearly | breathe freely | halve their headaches
  `),
  work: verbs(
    'work | help | succeed | do the job | do the trick | deliver | relieve | ease | make a difference | get results | be effective | be suitable | pay off | do wonders | act | get to work | solve | treat | benefit | improve | heal | cure | take',
  ),
  effective: words('effective | successful | efficient | beneficial | helpful | efficacious | powerful | potent'),
  promise: [
    ...words('promise | promises | promised'),
    ...verbs('pledge | vow | swear | assure | commit to | give our word | give you our word'),
  ],
  sureWords: words(`
    certain | sure | definite | assured | inevitable | a certainty | a sure thing | a sure bet | a foregone conclusion | a given | a done deal | a dead cert | as certain as | beyond doubt | beyond question | bound | automatic | a matter of course | foolproof | fail safe | failsafe | infallible | sure fire | surefire | unfailing | without fail | for sure | no ifs | no question about it | part of the deal | secured | in the bag | only a matter of time
  `),
  surely: words(
    'definitely | certainly | absolutely | undoubtedly | surely | without fail | without a doubt | without doubt | no doubt | always | invariably | inevitably | every time | every single time | time after time | unfailingly | reliably | consistently | 100 % | for sure | unquestionably | really | truly | simply | guaranteed',
  ),
  will: words("will | 'll | shall | is going to | are going to | can expect to | wo | going to"),
  lasting: words(`
    permanent | permanently | lifelong | lifetime | forever | for ever | for good | for life | once and for all | for the rest of your life | rest of your life | the rest of their lives | all your life | your whole life | everlasting | eternal | eternally | never ending | irreversible | irreversibly | definitive | till the end | for all time | for decades | decades | indefinitely | perpetual
    for keeps | for the long haul | never fades | never wears off | a lifetime | your lifetime | one and done | last ever | always | evermore | enduring | as long as you live
  `),
  forever: words(
    'permanent | permanently | forever | for ever | for good | for life | for the rest of your life | once and for all | for all time | lifelong | a lifetime | your lifetime | your entire life | your whole life | all your life | indefinitely | eternally | for keeps | a life time | as long as you live | until the day you die | irreversibly | for evermore | as long as you do | the rest of my life | in perpetuity',
  ),
  comeBack: verbs(
    'come back | return | recur | relapse | reappear | creep back | flare again | flare up again | be back | come home | grow back | resurface | fade | wear off | wear out | be seen again | hurt again | be heard of again | trouble you again | bother you again',
  ),
  total: words('complete | total | full | absolute | 100 % | entire | utter | perfect | maximum'),
  fully: words('completely | totally | entirely | fully | 100 % | one hundred percent | wholly | utterly | perfectly'),
  instant: words(`
    instant | instantly | immediate | immediately | straight away | right away | at once | on the spot | within minutes | in minutes | within seconds | in seconds | in no time | overnight | in just one session | after just one session | after one session | after one treatment | after the first session | from the first session | after your first session | from day one | same day | in a single session | after a single session | in one visit | after one visit | after just one visit | in one session
    after just one treatment | after only one treatment | after a single treatment | the same day | before you leave | before you even leave | before you even get off | as soon as you | in an instant | in a flash | in under an hour | within an hour | within hours | in hours | in ten minutes | in five minutes | in moments | within moments | rapid | rapidly | fast | faster than you think | lightning fast | by tomorrow | by the weekend | by the time you leave | on your first visit | from the very first | from the first visit | from your first visit | after the first visit | straightaway | then and there | there and then | the moment | in 24 hours | within 24 hours | within a day | in a day | in one day | the very first session | in one go | by bedtime | after just one
  `),
  regrow: verbs(`
    regenerate | rebuild | regrow | repair | restore | renew | mend | heal | reverse | rejuvenate | reconstruct | remake | replace | reknit | knit together | knit back together | grow back | grow new | regenerate new | patch | patch up | rewire | lay down new | lay down fresh | make new | make its own | grow fresh | build new | produce new | create new | form new | revive | resurrect | refill | recreate | reinforce | thicken | strengthen | restructure | reform | awaken | wake | stimulate | fill in | remyelinate
  `),
  strongRegrow: verbs(
    'regenerate | rebuild | regrow | reconstruct | reknit | knit together | knit back together | grow back | grow new | regenerate new | lay down new | lay down fresh | grow fresh | build new | form new | remyelinate | recreate | rejuvenate | reverse damage to | make new | mend | revive | resurrect | rewire | renew | bring back',
  ),
  regrowth: words(
    'regeneration | regrowth | rebuilding | regenerative | tissue repair | cell renewal | cellular renewal | cellular repair | cell regeneration | tissue regeneration | nerve repair | cartilage repair | self repair | reconstruction | new growth | rejuvenation | neuroregeneration | regrown | self healing | restoration',
  ),
  fresh: words(
    'new | fresh | healthy | young | stronger | brand new | thicker | youthful | original | lost | missing | worn | damaged | torn | frayed | degenerated | injured | dead | dying',
  ),
  newAgain: words(
    `as good as new | good as new | like new | like new again | brand new | feels new | new again | like a new person | a new person | like it never happened | as if it never happened | like twenty again | as if nothing had happened | back to 100 % | back to normal | your old self | back to new | as it was at twenty | ten years younger | twenty years younger | decades younger | like a teenager | the way it used to be | like it was before | factory settings`,
  ),
  /** How things are after what is promised: "your skin will be softer". */
  betterState: words(
    'softer | smoother | firmer | tighter | clearer | brighter | whiter | straighter | fuller | thicker | lighter | slimmer | leaner | thinner | younger | fresher | stronger | fitter | healthier | calmer | happier | sharper | quieter | steadier | straight | clear | smooth | flawless | perfect | radiant | wrinkle free | line free | spotless | even | symmetrical | youthful | better | great | fantastic | amazing | wonderful | brand new | plumper | perkier | sculpted | toned | defined | glowing | refreshed | contoured | taut | crystal clear | visible change',
  ),
  /** What a promised effect does, where verbs of improving do not say it. */
  shine: verbs(
    'glow | shine | sparkle | radiate | thrive | flourish | blossom | bloom | loosen up | wake up refreshed | fall pregnant | become pregnant | conceive | quit smoking | stop smoking | give up smoking | keep the weight off | sleep through | look younger | look better | hear again | see clearly | hear clearly | drop a dress size | slim down | tone up | turn heads',
  ),
  /** What illnesses do when they are said to lose: "sciatica has met its match". */
  surrender: [
    ...verbs(
      'surrender | give up | give in | throw in the towel | admit defeat | pack its bags | pack up | take a hike | bite the dust | run for cover | melt | evaporate | fizzle out | die off | die out | wave the white flag | call it quits | hit the road | move out | retire | leave the building | leave town | leave the room | lose the fight | lose its grip | lose the battle | lose its hold | meet its match | slip away | drop away | fade into the past | fade away for good | wash away | drain away | switch off | bow out | back off for good | melt into thin air | become optional | go quiet for good | be sent packing | be shown the door | quieten for good | say goodbye | get the boot',
    ),
    ...words(
      'toast | doomed | finished | optional | no match | not a life sentence | not stand a chance | not survive | not survives | not stand a prayer | stands no chance | stand no chance | stood no chance | days are numbered | days numbered | nowhere to hide | nowhere left to hide | not hide | gone for | off the menu | off the table | on its way out | beatable | not a chance | powerless | over and out | in the rear view mirror | old hat | out of the door | out the door | on the run',
    ),
  ],
  /** What people do with what they want away: "kick it to the kerb". */
  sendOff: verbs(
    'kick | boot | chuck | throw | toss | push | send | show | give | bundle | drive | sweep | consign | relegate | banish | leave | put | knock | move',
  ),
  away: words(
    'to the kerb | to the curb | out of your life | out of the door | out the door | the door | the boot | the push | the elbow | its marching orders | the heave ho | packing | to bed | to rest | behind you | behind them | out of business | on the shelf | to history | to the past | in the past | in the bin | into the bin | off a cliff | off your shoulders | off your plate | out of your body | out of your system | out of your head | down the drain | under the carpet | for six | on the scrapheap | back where it belongs | where it belongs | into touch | to sleep | in its place | in your rear view mirror',
  ),
  /** What is said for "always" about age, cause or length of illness. */
  noMatter: words(
    'no matter | regardless | irrespective | whatever | however | whichever | wherever | whoever | makes no difference | make no difference | does not matter | do not matter | makes no odds | never mind how | never mind your | not matter | of no importance | at any age | at every age | in any case | even if you have tried everything | never too late | never too old | never too young',
  ),
  /** What people have of their bodies and would like to change. */
  good: nouns(
    'weight | energy | hearing | sight | eyesight | vision | hair | skin | smile | confidence | figure | waist | waistline | sleep | strength | balance | libido | memory | mood | fertility | jawline | complexion | appetite | stamina | bust | hairline | bite | posture | gait | metabolism | fat | pound | kilo | inch | line | lip | cheek',
  ),
  /** Phrases that take every doubt away. */
  oath: words(
    'you have our word | you have my word | that is a promise | that is our promise | that is a fact | and that is that | no doubt about it | no question about it | take it to the bank | mark our words | mark my words | you can bet on it | you can bank on it | you can count on it | you can rely on it | depend on it | believe us | trust us | trust me | believe me | no ifs | without exception | no exceptions | cross our hearts | hand on heart | as sure as | like clockwork | works like a charm | works like magic | never misses | never lets you down | or you do not pay | or your money back | or it is free | or we do it again | until you are happy | until you are satisfied | risk nothing | nothing to lose | you cannot lose | a hundred percent | one hundred percent | satisfaction or',
  ),
  hypeWord: words(`
    revolutionary | revolutionise | revolutionize | revolutionises | revolutionizes | revolutionising | breakthrough | groundbreaking | ground breaking | game changer | game changing | gamechanger | cutting edge | state of the art | next generation | miracle | miracles | miraculous | magic | magical | wonder | wonders | wonder drug | wonder cure | amazing | incredible | astonishing | astounding | unbelievable | mind blowing | jaw dropping | life changing | transformative
    transforms lives | transform your life | transform your health | change your life | changes lives | extraordinary | phenomenal | sensational | stunning | spectacular | holy grail | fountain of youth | secret weapon | secret to | superpower | superpowers | future of medicine | the future of | world first | one of a kind | futuristic | space age | never before seen | unlike anything | like nothing else | changes everything | unleash | unlock the power | turn back the clock | turns back the clock | turn back time | defy age | defies age | age defying | mind boggling | wow | out of this world | the ultimate | revolution | marvel | dream come true | too good to be true | god send | godsend
    quantum leap | quantum | the answer you have been waiting for | the answer to your prayers | the answer to all | obsessed with | supercharge | supercharged | supercharges | skyrocket | skyrockets | explosive | rewrites the rules | rewriting the rules | ahead of its time | pioneering | world's first | never seen before | genius | magic bullet | silver bullet | panacea | elixir | unparalleled results | unbelievable results | epic | insane | marvellous | marvelous | medicine of tomorrow | tomorrow's medicine | medicine of the future | best kept secret | the last word in
  `),
  very: words(
    'very | highly | extremely | incredibly | remarkably | exceptionally | amazingly | extraordinarily | hugely | tremendously | unusually | super | exceedingly | profoundly | unbelievably | truly | immensely | astonishingly | stunningly | impressively | wonderfully | insanely | uniquely | seriously | supremely | powerfully | intensely | outstandingly | spectacularly | ultra | massively | fantastically',
  ),
  great: words(
    'excellent | great | outstanding | superb | fantastic | impressive | remarkable | dramatic | exceptional | wonderful | brilliant | tremendous | terrific | powerful | superior | profound | striking | enormous | huge | massive | high | very high | stellar | marvellous | significant and lasting | unmatched | top | noticeable | visible | awesome | awe inspiring',
  ),
  number: words(
    'one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fifteen | eighteen | twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety | hundred | dozen | eighty five | ninety five',
  ),
};
