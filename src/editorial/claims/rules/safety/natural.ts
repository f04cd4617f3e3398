import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const natural: Rule = {
  id: 'natural',
  category: 'safety',
  severity: 'warn',
  name: 'Natural or drug-free as praise',
  liftedBy: spoken,
  en: {
    frames: lines(`
      @naturalWord ~2 @treatment|way|relief|solution|remedy|healing|option|alternative|approach|route|care|ingredients|method|weight_loss|migraine|pain|results|hormones|calm|medicine|answer|path|cure|formula|and|energy|sleep|support
      @treatment|@we|it|that|which|this|heals|works|ingredients|programme|are|is|'s ~4 ( all|100|completely|totally|purely|entirely|wholly ) ~1 natural|organic|herbal|drug_free|naturally|plant_based
      drug|chemical|medication|toxin|pharmaceutical|steroid|opioid free !!zone
      ( without|no|free from|free of|minus|skip|ditch ) ~4 drugs|chemicals|medication|medications|pills|toxins|pharmaceuticals|drug|opioids|painkillers|additives|steroids|synthetic &! surgery
      heal|heals|healing|relieve|relieves|work|works|ease|eases|recover|reverse|treat|restore|boost|lose|balance ~4 naturally
      ( let|help|helps|trust|harness|power|wisdom|works with|gift ~3 ) ( nature|mother nature|nature's|body_'s own ) ~5
      ( as|just_as|the_way|like|how ) ~1 nature ~1 ( intended|meant|made|designed|wanted )
      leaves|leave|leaving drugs out
      nature 's ~3 ( way|own|remedy|painkiller|botox|medicine|cure|answer )
      natural hormones|remedies|remedy|healer|healing|cure|pain_relief|botox|alternative|way
      holistic|organic|gentle|herbal|natural ( , | and )? ~1 holistic|natural|organic|herbal|gentle|non_toxic
      non toxic ~3
      body_'s|own|innate|natural ~1 ( own|natural|innate ) ~2 heal*|ability|wisdom|intelligence|healing_power
      made|created|crafted|given|designed|grown by nature
      from nature
      no drugs|chemicals|pills|medication|hormones|steroids|toxins|additives|synthetics ~0 .|!|,|$
      the natural|organic|holistic|herbal way|route|path
    `),
    unless: lines(`
      natural|naturally history|course|killer|light|occurring|looking|look|result|teeth|tooth|smile|gas|sugar|occurs|occur|present|found|conception|disaster|family|part|parts|worried|want|for_your_age|colour|color|reaction &! 100|all_natural
      no longer
      no drug
      bring|list|tell|ask ~10 herbal|natural|supplements|vitamins
      not|never ~6 natural|naturally|mean|safe|better|prove &! @naturalWord ~2 @treatment
      natural|herbal ~3 ( does|do|is|are ) ~2 not
      if|many_people|some_people|without_treatment|sugar_free
      herbal|natural medicines|medicine|remedies|products|supplements ~2 ( can|may|might|could|interact|should|do )
      drug free week|period|day|interval
      @percent|@fraction ~14 ( herbal|natural )
      immune|fight|mimics|mimic|biologic|hormone_found|body's_natural
    `),
  },
  es: {
    frames: lines(`
      100 % natural|naturales|organico|organica|ecologico|vegetal
      ( tratamiento|terapia|remedio|solucion|alternativa|metodo|medicina|alivio|forma|manera|via ~2 ) ( totalmente|completamente|enteramente )? natural|naturales|holistico|holistica|organico
      ( sin|libre_de|nada_de ) ~2 ( quimicos|farmacos|medicamentos|pastillas|toxinas|drogas|quimica|conservantes )
      de forma natural|organica
      ( poder|fuerza|sabiduria|regalo ) ~2 de la naturaleza
    `),
  },
  why: 'Natural substances harm too, and an injection of sugar water is a drug. The word stands for "safe" without saying so.',
  source: 'FTC Health Products Compliance Guidance (2022); UK CAP Code 12.10 and 12.11',
  suggestion: 'Name the substance and its strength: "The fluid holds 5% dextrose, a sugar, in sterile water."',
  examples: {
    en: {
      flag: [
        'An all-natural way to heal.',
        'Drug-free pain relief.',
        'A natural treatment for migraines.',
        'It works without the use of medications.',
        'No chemicals, no toxins.',
      ],
      pass: [
        'The natural history of tennis elbow is good.',
        'Natural does not mean safe.',
        'Glucose is a naturally occurring sugar.',
        'Tell your doctor about natural remedies that you take.',
        'It is not a natural product.',
      ],
    },
    es: {
      flag: ['Un remedio 100 % natural.', 'Sin fármacos.'],
      pass: ['Natural no significa inocuo.'],
    },
  },
};
