import { afterEffectOpposites } from './after-effect-opposites';
import { bookingOpposites } from './booking-opposites';
import { claimsOpposites } from './claims-opposites';
import { coverageHint, covered, coversOther, notCovered } from './coverage';
import { free, included } from './included';
import type { Opposites } from './opposite';
import { visitOpposites } from './visit-opposites';

/** Questions to which a page can give only one answer. */
export const opposites: readonly Opposites[] = [
  {
    id: 'meals',
    name: 'eating before the visit',
    hint: /meal|eat|breakfast|lunch|stomach|fast|snack|comida|com[ae]\b|desayun|ayunas/,
    isTimed: true,
    one: /(?<!\b(?:not|no|avoid|avoiding|without)(?: \w+){0,3} )\b(?:full|heavy|large|hearty|normal|good|big|proper|substantial) (?:meal|breakfast|lunch)|(?:eat|breakfast|desayune|coma) (?:well|normally|as usual|con normalidad|bien)|comida (?:completa|abundante)/,
    other:
      /\b(?:eat|have|take) nothing\b|\b(?:light|small) (?:meal|snack|breakfast|lunch)|empty stomach|(?:do not|don't) eat|nothing to eat|no coma (?:nada|durante|en)|ayunas|comida ligera|fast(?:ing)? (?:for|from|before)|\b(?:arrive|come|be) fasting/,
    unless: /\b(?:after (?:you eat|eating|a meal)|if|despues|unless|sedat\w*|sedacion|blood test|afterwards)\b/,
  },
  {
    id: 'medicines',
    name: 'blood thinners and painkillers before the visit',
    hint: /aspirin|ibuprof|thinner|nsaid|painkill|anticoag|inflammator|medic|dejar|suspender/,
    isTimed: true,
    one: /(?:aspirin|ibuprofen|blood thinners?|anticoagulants?|nsaids?|painkillers) (?:must|should|have to|need to) be (?:stopped|paused)|(?<!to )\b(?:stop|avoid|do not take|don't take|no) (?:taking )?(?:your )?(?:aspirin|ibuprofen|blood thinners?|anti-?inflammator\w+|nsaids?|painkillers|anticoagulants?)\b|deje (?:de tomar )?(?:la aspirina|el ibuprofeno)/,
    other:
      /\b(?:no need|need not|not need|do not have|not necessary) to stop (?:taking )?(?:your )?(?:aspirin|ibuprofen|blood thinners?|anti-?inflammator\w+|nsaids?|painkillers|anticoagulants?|medic\w+)|\b(?:keep|continue|carry on|go on) (?:taking|with) (?:your )?(?:aspirin|ibuprofen|blood thinners?|anti-?inflammator\w+|nsaids?)|no (?:es necesario|hace falta) (?:dejar|suspender)/,
    unless: /\b(?:if|unless|ask|after|afterwards|except|paracetamol|si)\b/,
  },
  {
    id: 'driving',
    name: 'driving afterwards',
    hint: /driv|lift|condu/,
    one: /\b(?:may|can|able to|free to|fine to|safe to|will) drive (?:\w+ )?(?:home|yourself|afterwards|straight|back|away|immediately|the same day)|\bdrive (?:(?:your|them|him|her)sel(?:f|ves) )?home (?:straight|right|afterwards|after)|\b(?:patients|you|people) (?:can )?drive (?:themselves|yourself) home|no need for (?:a )?(?:driver|lift)|puede conducir/,
    other:
      /\b(?:do not|don't|should not|shouldn't|must not|cannot|can't|not be able to|avoid|no) driv\w+|\b(?:bring|need|arrange|have|ask) (?:\w+ ){0,4}(?:driver|drive you|lift home|to drive)|someone (?:else )?(?:to|who can|should) drive|no conduzca|no puede conducir/,
    unless:
      /\b(?:if|unless|sedat\w*|whether|depend\w*|until|si|sedacion|most|casi|usually|tend|numb|(?:in )?other cases|otros casos|once you feel|cuando se sienta)\b/,
  },
  {
    id: 'pain',
    name: 'pain during the treatment',
    hint: /pain|hurt|sting|indoloro/,
    one: /\b(?:painless|no pain|not painful|does not hurt|doesn't hurt|pain-?free|free of pain)\b|indoloro/,
    other:
      /\b(?:can|may|will|does|is|quite|very) (?:\w+ )?(?:be )?(?:painful|hurt|sting)\b|\bis painful\b|\bfind (?:\w+ ){0,3}painful\b/,
    unless: /\b(?:not painless|if|range|after|exercise|not be painless)\b/,
  },
  {
    id: 'recovery',
    name: 'recovery',
    one: /\bno (?:recovery|recuperation|recuperative|down-?time|down time|convalescence|time off)\b|without (?:any )?down-?time|(?:return|back|resume) (?:\w+ ){0,4}(?:immediately|right away|the same day|straight away)|no need (?:for|to take) time off|sin (?:tiempo de recuperacion|baja)/,
    other:
      /\b(?:take it easy|rest|take (?:\w+ )?(?:\w+ )?off|off work|avoid (?:exercise|sport|lifting|strenuous \w+|heavy \w+|running|training|vigorous \w+)|light(?:er)? (?:duty|days|activity)|stay off)\b.{0,60}?\b(?:\d+|one|two|three|four|five|seven|few|several|a|first) (?:\w+ )?(?:days?|weeks?)|(?:\d+|one|two|three|four|five|six|seven|ten|few|several|a) (?:\w+ )?(?:days?|weeks?) (?:off|of rest|of down-?time|of down time|of recuperation|to recover|of recovery|before (?:returning|going back))|reposo durante/,
  },
  {
    id: 'complications',
    name: 'complications',
    one: /\b(?:no|not a single|without a single|never (?:had )?an?y?|zero) (?:\w+ ){0,3}(?:complications?|adverse (?:events?|effects?))\b|no (?:\w+ ){0,2}side effects?\b/,
    other:
      /\b(?:risks?|complications?|possible|can|could|may) (?:\w+ ){0,6}(?:infection|bleeding|nerve (?:damage|injury)|(?:lung|muscle) (?:puncture|damage|injury)|pneumothorax|collapsed lung|allergic reactions?)/,
    unless: /\bif there (?:are|is)\b/,
  },
  {
    id: 'coverage',
    name: 'insurance coverage',
    hint: coverageHint,
    isOfClauses: true,
    one: covered,
    other: notCovered,
    unless:
      /\b(?:some|may|might|sometimes|depend\w*|whether|check(?!-in|-?up)|ask|if|part|higher|when|algun\w*|depende|si|cuando)\b|\?/,
    isOther: coversOther,
  },
  {
    id: 'anaesthetic',
    name: 'the anaesthetic',
    hint: /an(?:a)?esth|anestes|numb/,
    one: /\b(?:no|without(?: an| any)?|never (?:use|give|need)s?(?: an?)?|(?:not|n't) (?:\w+ )?(?:use|give|get|need|offer|require)(?: an?| any)?) (?:local )?(?:anaesthetic|anesthetic|anaesthesia|anesthesia|numbing(?: cream)?)\b|(?:anaesthetic|anesthetic|anaesthesia|anesthesia|numbing|numbing cream) is(?: not|n't) (?:needed|used|necessary|given|required|applied)|\b(?:is|are)(?: not|n't) (?:numbed|anaesthetised|anesthetized)|\bsin (?:ningun |ninguna )?anestes\w+|no (?:se )?(?:usamos|usa|utiliza|pone|ponemos|hace falta|necesita|es necesaria) (?:la |ninguna )?anestes\w+/,
    other:
      /\b(?<!\b(?:not|never|n't|no|without) (?:\w+ )?)(?:under|with|use|have|has|given|inject|gets?|receives?|apply) (?:an? )?(?:local )?(?:anaesthetic|anesthetic|anaesthesia|anesthesia|numbing(?: cream| gel| injection)?)\b|(?:local anaesthetic|local anesthetic|local anaesthesia|local anesthesia|numbing cream|numbing gel) (?:is|goes|will be) (?:\w+ )?(?:given|used|applied|put|injected|on|rubbed)|\bwe (?:first |will )?numb\b|\b(?:is|are|be) (?:\w+ )?numbed\b|\bcon anestesia (?:local|topica)|(?:ponemos|se pone|aplicamos|se aplica|usamos|se usa) (?:una? )?(?:\w+ )?anestes\w+/,
    unless:
      /\b(?:if|some|sometimes|may|can|optional|except|unless|or|mild|larger|deeper|general|sedat\w*|si|algun\w*|puede|pueden|stays? (?:on|numb)|lasts?|wears?)\b/,
    words:
      /\b(?:numb\w*|cream|gel|local\w*|an(?:a)?esth\w+|anestes\w+|needed|need|necessary|give\w*|gets?|every|patients?|skin|area|first|apply|applied|put|beforehand|usamos|pone\w*|hac\w+|falta|antes|empezar|necesari\w+|realiza\w*|medic\w+|done|minutes?|hours?|half|never|always|siempre)\b/,
  },
  {
    id: 'washing',
    name: 'washing afterwards',
    hint: /shower|bath|wash|dry|wet/,
    one: /\b(?:can|may|fine to|able to) (?:take a )?(?:shower|bathe|bath|wash)\b.{0,30}\b(?:same (?:day|evening)|right away|straight away|that evening|immediately|at once)/,
    other:
      /\bkeep (?:\w+ ){1,4}dry for|\b(?:do not|don't|no|avoid) (?:shower\w*|bath\w*|wash\w*|get \w+ wet)\b.{0,40}\b(?:days?|hours|week)/,
    unless: /\bif\b/,
  },
  {
    id: 'pregnancy',
    name: 'pregnancy',
    hint: /pregnan/,
    one: /\b(?:can|may|is|are) (?:be )?(?:given|used|safe|suitable|fine|treated|done)\b.{0,30}\bpregnan\w+|\bwe (?:also )?treat pregnant/,
    other:
      /\b(?:do not|don't|cannot|not|never) (?:\w+ ){0,6}pregnan\w+|\bpregnan\w+ (?:\w+ ){0,3}(?:should|must|can|may)(?: not|not|n't)/,
    unless: /\b(?:if|ask|unless|whether|some)\b/,
  },
  {
    id: 'ice',
    name: 'ice afterwards',
    hint: /\bice\b/,
    one: /(?<!\b(?:not|never|avoid) (?:\w+ ){0,2})\b(?:put|use|apply) (?:an? )?(?:some )?ice\b/,
    other: /\b(?:do not|don't|avoid|never|no) (?:use|apply|put|using)? ?(?:any )?ice\b(?! (?:straight|directly))/,
    unless: /\b(?:if|straight on|directly)\b/,
  },
  {
    id: 'alcohol',
    name: 'alcohol afterwards',
    hint: /alcohol|drinking/,
    one: /\b(?:alcohol|drinking) is (?:fine|allowed|no problem|ok|okay)\b|\b(?:can|may) drink alcohol\b/,
    other: /\b(?:no|avoid|not drink|don't drink|not have) (?:any )?alcohol\b/,
    unless: /\b(?:if|day before|night before|before (?:the|your))\b/,
  },
  {
    id: 'children',
    name: 'children',
    hint: /child|adults/,
    one: /\bchildren (?:\w+ ){0,5}(?:can|may|are) (?:be )?(?:treated|welcome|seen)|\bwe (?:also )?treat children|\bsuitable for children/,
    other: /\b(?:do not|don't|never|cannot|not) (?:\w+ ){0,3}children\b|\bonly (?:treat )?adults\b|\badults only\b/,
    unless: /\b(?:if|under|unless|whether)\b/,
  },
  ...bookingOpposites,
  ...claimsOpposites,
  free,
  included,
  ...visitOpposites,
  ...afterEffectOpposites,
];
