import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';
import { cureFrames } from './cure-frames';

export const cure: Rule = {
  id: 'cure',
  category: 'outcome',
  severity: 'block',
  name: 'Cure or end of pain',
  liftedBy: spoken,
  en: {
    frames: cureFrames,
    unless: lines(`
      clear information|picture|view|instructions|explanation
      your life because
      often|seldom ~4 without pain
      half of ~6 gone
      how far
      curing|cure|cures light|lamp|lights|time|meat
      light|lamp|resin|cement|gel|adhesive|composite|uv|bonding ~8 @cureWord|cure
      @cureWord|cures ~6 resin|light|lamp|composite|filling
      infection|infections|antibiotic|antibiotics|antiviral|antivirals|hepatitis|scabies|tuberculosis|malaria|chlamydia|syphilis|pylori|worms|lice|thrush|ringworm|impetigo|bacteri*|appendicitis|parasites|threadworms|gonorrh*|cataract|athlete's
      early|caught|diagnosed|radiotherapy|chemotherapy|stage|surgeon|surgery|removed & cancer|cancers|tumour|tumor|melanoma|appendix
      on its|their own
      by itself|themselves
      if|when|until|once|before|unless|till|after your|the|you|it|they|symptoms|there|this|a ~6 @gone|free|clear|resolved|@goneForms|healed|recovered|well|stop|normal
      usually|often|normally|generally|mostly|sometimes|tend|tends|may|might|should|eventually|gradually|many|most|some ~6 @gone|clear|resolve|settle|heal|improve|clears
      without treatment
      @num|half|many|most|third|people ~10 free of it|pain|symptoms
      offered|offer|sold ~3 a? cure
      cancer curing
      stop|stops|stopped sending|taking|working|using
      incurable|palliative|no_known_cure|cures_act|old_saying|better_than_cure|than_a_cure|diary
      stop|stops|stopping|ends|end ~2 taking|treatment|exercise|exercising|activity|session
      @study|trial|trials|study ~20 ( free of | pain free | resolved ) & of|in|out
      stop|quit smoking
      cure|cured|cures ~8 ( means|meant|usually means|is a word|refers|describes|defined as )
      cure rate|rates
      switch|switches|switching ~2 off ~2 signal|signals|messages|the_machine|the_device|phone|phones|pump|lights
      pain signals|signal|messages|message
      beats|beat|beating ~2 @rival ~1 for|at|in
      hurts no_more than
      @ill ~2 ( is|are ) treated over
      part of the cure
      goal|goals|aim|aims|aimed|ways|hope|effort|efforts|research|studies|designed|try|tries|trying ~14 @cureWord|eliminate|eliminating|cure
      reduce|reducing|reduces|lessen|lower ~1 or ~1 eliminate|eliminating|eliminates|stop|end
      usually|often|sometimes|generally ~2 be cured|reversed|removed|eliminated
      destroy|destroys|kill|kills|killing ~2 cancer|tumour|tumor|abnormal|leukemia|infected|virus|germs|bacteria
      family|medical|health|patient|case|natural ~1 history
      is|are stopped
      may|might|can|could|sometimes ~2 @cureWord & some|few|certain|early|rarely
      pain killer|killers
      often|usually|most|many|some|may|can|people ~12 full|complete recovery
      make_sure|certain|after|once|until|because|if|when ~10 @ill ~2 has|have ~1 @gone
      may|might|would never ~3
      cure ~6 ( long_way|far_off|years_away|not_in_sight|far_away )
      antihistamine|antihistamines|cream|ointment|calamine ~6 ( stop|ease|relieve )
      rarely|seldom|hardly|not_always ~6 free
    `),
  },
  es: {
    frames: lines(`
      cura|curan|curamos|curara|curado|curada|curados|curadas|cure|curo|curarse|curar|curacion !!de
      @acabar ~4 @mal|raiz|el|ella|ellos & @mal|@acabarFuerte
      la|lo|las|los @acabar de raiz|para|por
      adios|hasta a|al|nunca|siempre ~3 @mal|vello|gafas|muletas
      diga|digale|despidase|despidete|di ~2 adios|de|del ~3 @mal
      olvidese|olvide|olvidate|olvidarse|olvidar ~4 de|del|el|la|su ~2 @mal|gafas
      vida|vivir|viva|caminar|camine|vive|dormir|moverse|correr|despertar ~3 sin @mal
      libre|libres|liberese|librese|liberarse|librarse|liberate de|del ~2 @mal
      alivio|desaparicion|remision|recuperacion|curacion|sanacion total|completo|completa|definitivo|definitiva
      @mal ~4 desaparece|desaparecen|desaparecera|desapareceran|desaparecer|termina|terminara|acabara|vuela
      @mal ~3 se acaba|acabo|ira|va|van|fue|termina|cura|curara|acaban
      fin|final del|de|para ~2 @mal
      deje|deja|dejara|dejaras de ~2 sufrir|padecer|doler|sentir
      hace|hacen|haremos|hacemos|haga desaparecer
      quita|quitan|quitamos|quitar el|la|los|su|todo|cualquier ~2 @mal
      sana|sanan|sanamos|sanar|sanara ~3 @mal|@parte|@tejido
      revierte|revierten|revertir|revertimos ~3 @mal|envejecimiento
      como nueva|nuevo|nuevas|nuevos
      @mal ~2 habra|habran|ha|han desaparecido|terminado|acabado|pasado
      @mal ~3 ( pasara|pasaran|pasan|paso|pasar|sera|seran|es|son ) ~1 ( a la historia | historia | cosa del pasado | cosas del pasado | un recuerdo | pasado | agua pasada )
      punto|fin final ~1 a|al|de|para ~2 @mal
      dejara|dejaras|deja de roncar|fumar|sudar|cojear|sufrir
      @mal ~2 ( tiene|tienen ) los dias contados
      ^ ( nunca mas | jamas | se acabo | se acabaron | olvidalo | olvidelo | ya no | adios | solucionado | resuelto | eliminado | curado ) ~2 < @mal ~3 ?
      vuelva|vuelve|volver|volvera|volveras a ~3 sin ~2 @mal
      @mal ~3 ( se rinde | se despide | se esfuma | se evapora | se disuelve | queda atras | quedara atras | quedaran atras | desaparece | se apaga | deja de existir | no tiene nada que hacer )
      se ~1 ( acabaron|acabo|acabara|acabaran|termino|terminaron|fueron|fue ) ~2 @mal
      @mal ~3 hasta hacerla|hacerlo|hacerlas|hacerlos|que ~1 desaparecer|desaparezca|desaparezcan
      remedio|solucion ~1 ( definitivo|definitiva|final|total ) ~2 ( a|para|contra|al )
    `),
    unless: lines(`
      antibioticos|infeccion|infecciones|antibiotic*|bacteri*|tiempo|precoz|temprana|herida|heridas|curas
      no|ni|nunca|tampoco ~3 @acabar &! no ~1 solo|solamente
    `),
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
