import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const cells: Rule = {
  id: 'cell-products',
  category: 'regulatory',
  severity: 'block',
  name: 'Stem cells, exosomes or birth tissue',
  liftedBy: spoken,
  en: {
    frames: lines(`
      @cell ~14 @offer|@treatment|@tissue|@ill|@part|for|at|now|menu|facial|price|million|per|therapist|miracle|secret|young|younger|power|everything
      @offer|@we|our|your|with|from|of|menu|includes|facial|rich|billions|millions|boosts|more|young ~12 @cell
      ^ @cell
      where ~4 @cell ~6 ? > donor|donors|own|infuse|inject
      @cell ~3 $
      ( ask|learn|hear|talk|try|discover|book|meet|say_yes|choose|enjoy ) ~3 @cell
      take|taken|taking|harvest|harvested|bank|inject|injected|extract|draw ~6 @cell|fat_derived|stem
      ( repair|healing|own|fat|master|mother ) ~1 cells ~14 ( put|inject|give|place|return|take|into )
    `),
    unless: lines(`
      stem_cell|bone_marrow|cell|cells transplant|transplants|transplantation
      leukaemia|leukemia|lymphoma|myeloma|bank_your_baby|donation|blood_donor|hernia|navel|umbilical_hernia|cell_count
      no|not|never|without|neither|nor|nothing|none ~8 @cell &! ours come
      @cell ~10 ( not|no|never|without ) ~4 ( approved|use|used|offer|offered|proven|licensed|evidence|involve|stocked|sold|recommend|given|part|allowed|legal|shown|available|in|what )
      @cell free
      warn|warned|warning|warns|warnings|banned|ban|illegal|unlawful|prohibit*|fda_has|fined|sued|letter|court|beware|wary|caution|said_no|say_no|avoid|harm|harmed|blind|infections
      @cell ~2 ( are|is ) ~3 ( cell|cells|particles|found|that can|unspecialised|a type|tiny|fluid|experimental|unapproved|unproven|regulated )
      are|is|do|does|will|can|could|should|what|why ~10 @cell ~12 ? $ &! where
      scientists|researchers|research|studying|studied|trial|trials|laboratory|early_stage|whether|still|unknown|future
      birth_tissue products are|remain outside|illegal|not|against
      advert|adverts|ads|claims for|about ~2 @cell
      amniotic fluid before|leak|leaking
      cord blood ~8 bank|banks|banked|donate|donated|collected
      amniocentesis|ultrasound|vagina|womb|uterus|foetus|fetus|mother|mothers|gestation|birth_defect|birth_defects|birth_control|embryo|twins|chromosom*
      marrow|chemotherapy|thawed|rescue|anaemia|anemia|platelets_and|red_blood|white_blood
      chondrosarcoma|sarcoma|tumor|tumors|tumour|antibodies|thyroid|bloodstream
      contain|contains|does_contain ~3 stem ~3 , but no
    `),
  },
  es: {
    frames: lines(`
      @celula ~10
    `),
    unless: lines(`
      trasplante|leucemia|medula_osea|advert*|advierte|prohib*|multa|desconfie|ilegal|ensayo|investig*|estudi*
      no|sin|ni|ningun|ninguna|nunca ~8 @celula
      @celula ~8 no
      usan|usa|utilizan|son|es ~8 @celula ~8 ?
    `),
  },
  why: 'Outside of blood-forming cells for blood diseases, no stem cell, exosome or birth-tissue product is approved for such uses, and people have been blinded and infected.',
  source: '21 CFR 1271; FDA consumer alert on regenerative medicine; FTC and Georgia v. Stem Cell Institute of America',
  suggestion: 'Do not offer it on a page for patients. If it must be named: "This treatment does not use stem cells."',
  examples: {
    en: {
      flag: [
        'Our stem cell therapy is available for knees.',
        'Exosomes repair damaged nerves.',
        "We inject Wharton's jelly into the joint.",
        'Umbilical cord stem cells treat autism.',
        'Your own stem cells support healthy tissue growth.',
        'Amniotic tissue injections for back pain.',
      ],
      pass: [
        'The treatment does not involve stem cells.',
        'A stem cell transplant can treat leukaemia.',
        'The FDA has warned about exosome products.',
        'Stem cells are cells that can become other types of cell.',
        'An umbilical hernia is common in babies.',
        'Do you use stem cells?',
      ],
    },
    es: {
      flag: ['Ofrecemos células madre para la rodilla.'],
      pass: ['El tratamiento no usa células madre.'],
    },
  },
};
