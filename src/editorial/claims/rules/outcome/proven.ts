import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const proven: Rule = {
  id: 'proven',
  category: 'outcome',
  severity: 'block',
  name: 'Called proven',
  liftedBy: [...spoken, 'citation'],
  en: {
    frames: lines(`
      @provenStrict ~4 @treatment|@benefit|way|results|remedy|answer|to|relief|solution|track_record|science|effective|method|against|in|for|technology|formula|successful|success|record|benefits|glow|care|path|route|cure|help|safe
      @treatment|@benefit|it|results|effects|laser|technology|benefits|success|effectiveness|history|we|we|years|decades ~4 @provenStrict|proves|prove !!so
      scientifically|clinically|medically|science|evidence|lab|laboratory|independently|conclusively|beyond_doubt ~1 proven|proved|demonstrated|validated|established|confirmed|tested|backed|supported|shown|verified|tried
      proven|proved|demonstrated|validated|established|confirmed|shown|verified ~3 scientifically|clinically|conclusively|medically|beyond|again_and_again|time_and_again|themselves|itself|its_worth|results
      ( has|have|had|was|were|is|are|been|well ) ~2 ( shown|proven|proved|demonstrated|found|established|documented ) ~2 ( effective|to work|to reduce|to relieve|to lower|to speed|to regrow|to help|successful|beneficial|as effective|helpful ) !!slow !!harm !!raise !!increase !!worsen !!delay
      benefit|benefits|efficacy|effectiveness|results|success|effect|value|worth ~3 ( is|are|has_been|have been|was ) ~2 ( proven|proved|demonstrated|established|confirmed|documented|beyond|well established|undisputed|undeniable|clear|validated )
      @treatment|it|this ~2 ( speaks|speak ) for itself|themselves
      ( results|numbers|facts|figures|outcomes|patients ) ~2 speak for themselves|itself|us
      time tested|honoured|honored|proven
      evidence based|proven|led ~3 @treatment|results|way|approach|formula|relief|care|remedy &! exercise
      established ~1 scientific? fact
      is|are|an ~2 ( proven|scientific|established|medical ) fact
      ( a|its|our|with|has|proven ) ~2 track record
      recognised|recognized ~2 effective|treatment
      proof ~2 ( that|it works|works )
      effectiveness|efficacy ~3 beyond dispute|question|doubt
      proven|proved|shown|demonstrated to ~1 ( burn|melt|cut|reduce|help|work|lift|boost|restore|reverse|regrow|cure|heal|improve|lower|build|grow|end|stop|relieve|ease|raise )
      tried ( , | and )? tested ( , | and | , and )? ~1 ( proven|proved|trusted|true|:|-|$ )
      science|research|medicine|history|time has|have ~1 ( settled|proved|proven|spoken|decided|confirmed )
      the ( science|question|case|matter|debate|evidence ) is ~1 ( settled|closed|over|proven|in|beyond )
      ( has|have|had|been|is|are|was|were ) ~1 ( firmly|well|long|clearly|amply|conclusively|convincingly|definitively|solidly ) ~1 ( established|proven|demonstrated|shown|proved|validated|confirmed|documented )
      ( demonstrated|shown|proven|proved|confirmed ) ~1 ( time_and|time_after|again_and|over_and|repeatedly|many_times|countless )
      medical|scientific|proven|established|simple|well_known|known fact that
      validated|verified|confirmed|endorsed|certified|proved|proven|accepted by science|medicine|research|doctors|scientists
      ( effectiveness|efficacy|power|success|ability|potency|results|benefits ~4 ) ( is|are ) ~1 ( beyond|above|past|without|not_in ) ~1 ( question|doubt|dispute|debate )
    `),
    unless: lines(`
      biopsy|culture|infection|histolog*|pregnancy_test|identity|address|smoking|proof_of|bread_proving
      no|not|never|nor|neither|nobody|without|little|yet|few|hardly|none|far_from|lack ~4 proven|proved|demonstrated|established|shown|proof|prove|evidence|validated|confirmed
      exercise|exercises|walking|weight_loss|vaccin*|stopping_smoking
      a proven|culture|biopsy|histologically ~1 infection|diagnosis|allergy|tumour|clot
      to be ~1 proven
      as proof that
      research|studies|trials ~3 confirmed|shown|proved
      whether|if|until|unless ~8 proven|shown|works|proof
      evidence based|evidence_led guideline|guidelines|decision|medicine|advice|information|practice|exercise|review
      called|calling|call|counts|count|regarded|considered ~2 proven ~1 when|if|only|until|once
      @grave|@alarm|redness|swelling|fever|bruise|heat ~12 proof
      well documented in the medical|in_the_scientific
      evidence proven
      safety of ~6 beyond doubt
      research|studies|science|trials ~1 has|have ~2 proven|proved
      fruits|vegetables|program|programme|ace_inhibitors|inhibitors|early_treatment
    `),
  },
  es: {
    frames: lines(`
      cientificamente|clinicamente|medicamente ~1 probado|probada|probados|comprobado|comprobada|comprobados|demostrado|demostrada|demostrados|avalado|avalada|validado|validada|contrastado
      esta|estan|se_ha|se_han|sido|queda|quedado|eficacia|resultados|beneficios|exito ~4 probado|probada|probados|comprobado|comprobada|comprobados|demostrado|demostrada|demostrados|demostrados|contrastada|acreditada
      eficacia|resultados|exito|metodo|tratamiento|tecnica|remedio ~2 probado|probada|probados|comprobado|comprobada|comprobados|demostrado|demostrada|demostrados|contrastado|contrastada
      se ha probado|comprobado|demostrado
    `),
    unless: lines(`
      no|ningun|ninguna|nunca|sin|falta|poco ~8 probado|probada|comprobado|comprobada|demostrado|demostrada|demostrados|pruebas|evidencia
    `),
  },
  why: '"Proven" tells readers that the question is settled. Hardly any question about these treatments is.',
  source:
    'FTC Health Products Compliance Guidance (2022) on "proven" as an establishment claim; UK CAP Code 3.7 and 12.1',
  suggestion:
    'Say what was found, in whom and how sure that is, with the citation: "A small trial found less pain after six months; the certainty is low."',
  examples: {
    en: {
      flag: [
        'A proven treatment for tennis elbow.',
        'Clinically proven to regrow hair.',
        'It has been shown effective for many problems.',
        'Acupuncture has been shown to relieve migraines.',
        'Our results prove that it works.',
        'A time-tested remedy.',
      ],
      pass: [
        'This has not been proven.',
        'It is not yet known whether it works; nothing is proven.',
        'There is no proven benefit.',
        'It has been shown to reduce pain in one small trial (2).',
        'She had a biopsy-proven lymphoma.',
        'Smoking has been shown to slow healing.',
        'Is it proven?',
        'Beware of treatments called clinically proven.',
      ],
    },
    es: {
      flag: ['Un tratamiento científicamente probado.'],
      pass: ['No está demostrado que funcione.'],
    },
  },
};
