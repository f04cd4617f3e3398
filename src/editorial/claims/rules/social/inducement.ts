import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const inducement: Rule = {
  id: 'inducement',
  category: 'social',
  severity: 'warn',
  name: 'Inducement',
  liftedBy: spoken,
  en: {
    frames: lines(`
      free|complimentary ~2 ( consultation|consult|consultations|session|sessions|trial|treatment|drip|scan|gift|assessment|evaluation|adjustment|exam|x ray|massage|facial|month|first|visit|screening|injection|bottle|add on|upgrade|parking|coffee|booster|peel|teeth|whitening|report|guide|ebook|ticket|entry|week )
      ( get|your|first|next|one|second|third|sixth|fifth|tenth|the|is|are|a|for|initial|bring ~3 ) ( consultation|visit|one|friend|session|sessions|treatment|month|drip|sixth|fifth|add on|assessment|facial ~2 ) ( is|are|come|comes|goes|gets )? ~2 ( free|complimentary|half price|on_us|on the house )
      get|receive|earn|grab|claim|enjoy|win|collect|score ~4 ( free|complimentary|gift|discount|voucher|credit|points|% off|prize|cash|reward|rewards|coupon|card|facial|bonus|off )
      ( buy|book|purchase|pay for|bring|refer|recommend ~5 ) ( get|receive|earn|and|for ) ~3 ( free|half|gift|off|voucher|credit|one|discount|reward|card )
      refer ~1 ( a friend|your friends|friends|family|someone )
      bring ~1 ( a friend|your friend|mum|a mate )
      @percent|half|quarter|third|@num ~2 off|cheaper ~3
      ( half|third|quarter ) off|price
      ( special|introductory|exclusive|summer|spring|winter|holiday|christmas|new year|black friday|launch|student|early bird|limited|unbeatable|amazing|hot|valentine 's|mother 's day|easter|cyber|flash|mega ) ~2 ( offer|offers|deal|deals|price|prices|discount|promotion|package|rate|rates|sale|savings|special|specials )
      ( offer|offers|deal|deals|sale|promotion|promo|specials|discount|discounts|voucher|vouchers|gift card|gift cards|gift certificate|gift certificates|giveaway|raffle|prize draw|loyalty|rewards|cashback|coupon|groupon|two for one|bogo|buy one|three for two|package deal|happy hour ) ~3 ( on|off|for|available|today|this|ends|club|programme|program|scheme|points|when|code|card|free|now|$|!|.|with|to )
      knock|take|slash|save|cut ~3 ( off|% ) ~4
      save|saves ~2 ( @percent|@money|$|£|€|@num|big|hundreds|up to|more|on )
      ( tag|like|share|follow ) ~5 ( win|enter|chance )
      ( win|enter to win|chance to win ) ~4
      on the house|on_us
      ( first ~3 ) ( half price|free|discounted|discount )
      mention ~4 ( page|ad|code|this ) ~6
      gift cards|vouchers|certificates make|makes|are|for|available ~4
      ( second|third|next|sixth|tenth ) ~2 ( is|comes|at|for ) ~1 ( half|free|on_us|complimentary )
    `),
    unless: lines(`
      not|never|not|no|nor|without ~5 ( discount|discounts|offer|offers|free|gift|deal|deals|vouchers|promotions )
      free ~1 ( of|from|to|nhs|vaccine|vaccination|screening|helpline|parking|interpreter|interpreters|wifi|radical|t4|testosterone|weights|movement|range )
      sugar|fragrance|latex|dairy|gluten|smoke|pain|symptom|drug|alcohol|fat|stress|interest|latex|scent|step|oil ~1 free
      exosome|hair|stem_cell free
      offer|offers ~2 ( help|advice|support|you|a|an|the|both|no|treatment|treatments|appointments|exercise|this|it|physiotherapy|information|care|only|tests|follow|counselling ) &! offer ends &! free &! gift &! discount
      spending|tax|taxes
      reduce|reduced ~3 price|prices|cost
      time_off|day_off|days_off|week_off|off_work|off_sick|off_label|take_off|off_a|cut_off|wear_off|wears_off|falls_off|comes_off
      off ~1 ( their|your|his|her|the|of ) ~2 ( painkillers|medication|work|tablets|opioids|table|pills|shoulders )
      deal|deals with ~3 ( reaction|reactions|emergency|emergencies|complaint|complaints|pain|problem|problems|an|any )
      off ~2 ( inhalers|medication|medicines|insulin|opioids|asthma|steroids|cigarettes|sugar|tablets|drugs|cpap|glasses )
      risk|pain|needle|drug|scar|hassle|stress|worry|symptom|surgery free
      take|takes|taken|lift|lifts|keep|keeps ~3 ( migraines|pain|weight|pounds|kilos|headaches|stress ) ~1 off
      bring|brings a friend|relative|partner|companion ~1 ( to|along|with|for|if|who|into )  &! both|save|free|discount|off|half|and_get|get
      insurers|insurer ~4 save money
      had put off
      take|takes|taken load off
      take|takes|taken the edge off
      what we offer
    `),
  },
  es: {
    frames: lines(`
      descuento|descuentos|rebaja|rebajas|cupon|bono_regalo|tarjeta_regalo|vale_regalo|oferta|ofertas|promocion|promociones|sorteo|2x1|3x2
      ( primera|consulta|valoracion|sesion|cita|visita ~2 ) ( es )? ( gratis|gratuita|gratuito|sin_coste|sin_costo|regalo )
      ( traiga|trae|recomienda|recomiende|invita|invite ) ~2 ( un|una|a ) ~2 ( amigo|amiga|familiar|amigos ) ~6
      ( mitad de precio | precio especial | a mitad | precios de locura )
    `),
    unless: lines(`
      no ~3 ( descuento|descuentos|oferta|ofertas|promociones|regalos )
      seguridad_social|sanidad_publica|publico|ayuntamiento
    `),
  },
  why: 'Gifts and discounts push people into procedures, and some break anti-kickback rules.',
  source: '42 USC 1320a-7a(a)(5) on inducements; GMC guidance on cosmetic interventions: no promotional offers',
  suggestion: 'Leave the offer out. Say what a first visit costs under Prices.',
  examples: {
    en: {
      flag: [
        'Book a free consultation.',
        'Get 20% off your first drip.',
        'Buy two sessions, get one free.',
        'Refer a friend and earn a gift card.',
        'See our special offers.',
      ],
      pass: [
        'The cream is free of perfume.',
        'We do not offer discounts.',
        'The NHS offers free screening.',
        'Sugar-free drinks are better for your teeth.',
        'Insoles take load off the sore part.',
        'Tablets may take the edge off.',
      ],
    },
    es: {
      flag: ['La primera consulta es gratis.', 'Un 20 % de descuento.'],
      pass: ['No hacemos descuentos.'],
    },
  },
};
