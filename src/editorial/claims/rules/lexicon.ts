const list = (words: string): string =>
  words
    .trim()
    .split(/\s*\n\s*|\s*\|\s*/)
    .join('|');

const disease = list(String.raw`
  (?:osteo|psoriatic |rheumatoid )?arthritis|migraines?|headaches?|neuropath(?:y|ies)|sciatica|tend[io]n(?:itis|osis|opathy)
  (?:plantar )?fasciitis|fibromyalgia|tinnitus|insomnia|anxiety|depression|ptsd|adhd|autism|diabetes|eczema|psoriasis
  acne|rosacea|vertigo|allerg(?:y|ies)|asthma|cancers?|tumou?rs?|alzheimer'?s?|dementia|parkinson'?s|multiple sclerosis
  lyme(?: disease)?|long covid|covid(?:-19)?|chronic fatigue|fatigue|crohn'?s|colitis|ibs|reflux|infertility|impotence
  erectile dysfunction|incontinence|snoring|sleep apno?ea|bunions?|carpal tunnel(?: syndrome)?|heel spurs?|bone spurs?
  (?:herniated|bulging|slipped|degenerative) dis[ck]s?(?: disease)?|stenosis|scoliosis|tmj|whiplash|injur(?:y|ies)
  bursitis|frozen shoulder|tennis elbow|golfer'?s elbow|gout|lupus|neuralgia|hypertension|high blood pressure
  high cholesterol|obesity|gum disease|cavit(?:y|ies)|tooth decay|varicose veins|h(?:a)?emorrhoids|warts|addictions?
  baldness|alopecia|hair loss|menopause|pcos|endometriosis|thyroid (?:disease|problems)|autoimmune (?:disease|conditions?|disorders?)
  copd|heart disease|kidney disease|ms|als|stroke|concussion|meniscus tears?|rotator cuff tears?|torn \w+|pinched nerves?
  trigger finger|crps|shingles|cellulite|wrinkles|fine lines|melasma|scars?|stretch marks|hangovers?|jet lag|colds?|flu
`);

const complaint = list(String.raw`
  pains?|aches?|symptoms?|suffering|discomfort|agony|stiffness|numbness|tingling|inflammation|spasms?|cramps?|swelling
  disease|diseases|conditions?|illness(?:es)?|disorders?|ailments?|troubles?|dysfunction|disability|struggles?
`);

const part = list(String.raw`
  backs?|lower back|necks?|knees?|hips?|shoulders?|elbows?|wrists?|hands?|ankles?|foot|feet|heels?|spine|jaw|joints?
  muscles?|nerves?|tendons?|ligaments?|body|skin|hair|teeth|tooth|smile|gums|hearing|vision|eyes?|gut|immune system|brain
  thyroid|hormones?|metabolism|heart|liver|dis[ck]s?|cartilage|scalp|hairline|face|pelvis|posture|sleep|mood|memory
`);

const tissue = list(String.raw`
  cartilages?|tissues?|nerves?|nerve (?:fib(?:er|re)s?|damage|cells?)|tendons?|ligaments?|dis[ck]s?|joints?|bones?|muscles?|cells?|collagen
  elastin|skin|hair|follicles?|hair follicles?|organs?|brain(?: cells?)?|neurons?|meniscus|menisci|rotator cuffs?|myelin|enamel|gums?
  retinas?|body|fascia|spinal cords?|blood vessels|hearts?|livers?|kidneys?|lungs?|spines?|labrum|structures?|damage|knees?|backs?
  shoulders?|hips?|pancreas|beta cells|thyroid|gut lining|mitochondria|teeth|tooth|dna|telomeres
`);

const treatment = list(String.raw`
  treatments?|therap(?:y|ies)|procedures?|injections?|techniques?|methods?|protocols?|programs?|programmes?|sessions?|infusions?
  drips?|iv drips?|adjustments?|approach(?:es)?|lasers?|laser therapy|prp|platelet-rich plasma|prolotherapy|acupuncture|dry needling
  shockwaves?(?: therapy)?|shock wave therapy|stem cell (?:therapy|treatments?|injections?)|peptides?|cryotherapy|ozone(?: therapy)?|ketamine
  hydrodissection|glucopuncture|neuroprolotherapy|perineural injections?(?: therapy)?|chiropractic(?: care)?|massage|botox|fillers?|implants?
  aligners|whitening|veneers|hbot|hyperbaric oxygen|red light therapy|ems|pemf|cupping|hypnotherapy|supplements?|serums?|remed(?:y|ies)
  solutions?|formulas?|devices?|machines?|technology|surgery|operation|care|plan|hormone (?:pellets?|therapy)|pellets?|exosomes?
  chelation|iv therapy|detox(?:es)?|homeopathy|homeopathic remedies|reiki|osteopathy|physiotherapy|decompression|spinal decompression
  microneedling|semaglutide|mesotherapy|hair transplants?|nerve blocks?|tms|neurofeedback|light therapy|magnet(?:ic)? therapy|vitamin c|nad\+?
  bpc-?157|colonics?|facials?|peels?|liposuction|coolsculpting|lipo|sculpting|exercises?|manipulations?|service|product|products
`);

const comparator = list(String.raw`
  surger(?:y|ies)|operations?|cortisone(?: \w+)?|steroids?(?: \w+)?|corticosteroids?(?: \w+)?|injections?|drugs?|medications?|medicines?|meds|pills?
  painkillers?|opioids?|nsaids?|ibuprofen|paracetamol|acetaminophen|aspirin|antidepressants?|antibiotics?|physical therapy|physiotherapy|physio|exercises?
  placebo|saline|botox|lasers?|chemotherapy|statins?|metformin|ozempic|wegovy|insulin|implants?|dentures|braces|fillers?|acupuncture
  massage|prp|prolotherapy|chiropractic|epidurals?|nerve blocks?|usual care|standard care|standard (?:treatments?|therap(?:y|ies))|conventional (?:\w+)|traditional (?:\w+)
  (?:any|every|all|most|many) (?:other )?(?:treatments?|therap(?:y|ies)|clinics?|methods?|options?|drugs?|medications?|products?)|any other \w+|anything else|anything available|everything else|anything (?:on|you)
  other (?:\w+ )?(?:treatments?|therap(?:y|ies)|clinics?|methods?|options?|approaches|techniques?|procedures?|injections?|products?|solutions?|practices|providers|doctors|dentists|lasers?|devices?|forms)
  competitors|competing \w+|the competition|hyaluronic acid|gel injections?|knee replacements?|joint replacements?|replacements?|triamcinolone|lidocaine|transplants?
  minoxidil|finasteride|dieting|diets?|liposuction|facelifts?|orthotics|splints?|cpap|oral (?:\w+)|creams?|supplements?|home care|regular (?:\w+)|ordinary (?:\w+)|old-fashioned \w+
  hearing aids|glasses|contact lenses|lenses|stem cells|rest|hospitals?|doctors|dentists|older \w+|invasive \w+|dry needling|shockwave(?: therapy)?|ultrasound|tens|vaccin\w+|prescription \w+|\w+ (?:surgery|injections?|medications?|drugs?|therapy|shots?)|shots?
`);

const benefit = list(String.raw`
  results?|relief|reliefs?|improvements?|success|outcomes?|cures?|healing|recovery|better|benefits?|weight loss|hair growth|regrowth|mobility
  difference|comfort|freedom|pain-free|pain free|energy|satisfaction|function|remission|effectiveness|efficacy|pain relief|reduction|correction
  transformation|smile|solution|fix|changes?|strength|rejuvenation|youth|hearing|vision|confidence|effects?|weight
`);

/** Word lists that patterns name in braces. Each is the inside of a group. */
export const lexicon: Record<string, string> = {
  disease,
  complaint,
  ill: `${disease}|${complaint}`,
  part,
  tissue,
  treatment,
  comparator,
  benefit,
  own: `your|the|any|all|every|most|chronic|severe|years of|decades of|nagging|stubborn|persistent|even|both|acute|joint|nerve|back|neck|knee|hip|shoulder|foot|heel|muscle|lower|low|jaw|pelvic|arthritic|arthritis|neuropathic|musculoskeletal|unwanted|annoying|daily|of|kinds?|types?|forms?|sources?|causes?|root|underlying|their|his|her|that|this|those|these`,
  patients:
    'patients?|clients?|people|persons?|everyone|everybody|anyone|anybody|users?|members?|customers?|adults|men|women|individuals|participants|athletes|sufferers|those|volunteers|cases|guests',
  will: `will|can|does|to|would|is going to|shall|'ll`,
  very: 'very|highly|extremely|incredibly|remarkably|exceptionally|amazingly|extraordinarily|hugely|tremendously|unusually|super|exceedingly|profoundly|unbelievably|truly|really|immensely|astonishingly|stunningly|impressively',
  wholly:
    'completely|totally|100%|100 percent|100 per cent|one hundred percent|entirely|perfectly|absolutely|utterly|wholly|fully|always|inherently|extremely|very|remarkably|incredibly|exceptionally|unquestionably|extraordinarily|undeniably|super|inarguably|categorically|quite simply|as safe as',
  number: String.raw`\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty`,
  tratamiento:
    'tratamientos?|terapias?|procedimientos?|inyecci(?:on|ones)|tecnicas?|metodos?|protocolos?|sesi(?:on|ones)|laser|acupuntura|proloterapia|sueros?|infusi(?:on|ones)|plasma|cirugia|remedios?|solucion(?:es)?|ondas de choque|celulas madre|ozono|peptidos|medicina|producto|dispositivo|terapia',
  mal: 'dolor(?:es)?|sintomas?|molestias?|artritis|artrosis|migranas?|ciatica|neuropatia|enfermedad(?:es)?|lesion(?:es)?|cancer|diabetes|ansiedad|depresion|fibromialgia|tendinitis|fascitis|inflamacion|sufrimiento|tunel carpiano|calvicie|caida del cabello|celulitis|arrugas|alergias?|asma|acne|psoriasis|eccema|tinnitus|insomnio|hernias?|espolon|condicion(?:es)?|padecimientos?|problemas?|dolencias?',
  tejido:
    'cartilagos?|tejidos?|nervios?|tendon(?:es)?|ligamentos?|discos?|articulacion(?:es)?|huesos?|musculos?|celulas?|colageno|piel|cabello|pelo|foliculos?|meniscos?|rodillas?|organos?|dano',
};
