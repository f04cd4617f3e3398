import { nouns, words } from '../../frames/lists';

const general = nouns(`
  treatment | therapy | procedure | injection | technique | method | protocol | program | programme | regimen | session | visit | appointment | infusion | course | approach | solution | formula
  device | machine | technology | surgery | operation | care | plan | remedy | service | product | medicine | work | shot | jab | needle | pill | cream | serum | gel | patch | supplement | package | treatment plan | system | touch | adjustment
`);

const named = nouns(`
  drip | iv drip | vitamin drip | iv | iv therapy | nad | nad drip | myers cocktail | vitamin infusion | hydration therapy | laser | laser therapy | cold laser | laser treatment | lllt | prp | platelet rich plasma | platelet | plasma | prolotherapy
  neuroprolotherapy | perineural injection | perineural injection therapy | glucopuncture | dextrose | dextrose injection | sugar water | hydrodissection | nerve hydrodissection | neural therapy | acupuncture
  electroacupuncture | dry needling | moxibustion | cupping | gua sha | shockwave | shock wave | shockwave therapy | shock wave therapy | eswt | softwave | stem cell therapy | stem cell treatment | stem cell injection | stem cell | peptide | peptide therapy
  bpc 157 | growth factor | exosome | exosome therapy | cryotherapy | cryo | cold plunge | ozone | ozone therapy | ketamine | ketamine infusion | chiropractic | chiropractic care | spinal adjustment | manipulation
  massage | deep tissue massage | botox | botulinum toxin | filler | dermal filler | lip filler | thread | thread lift | implant | dental implant | veneer | crown | bridge | denture | aligner | brace | whitening | bonding | root canal | hbot
  hyperbaric oxygen | hyperbaric oxygen therapy | hyperbaric chamber | oxygen | hyperbaric | red light | red light therapy | infrared sauna | sauna | ems | pemf | tens | magnet | magnetic therapy | magnet therapy | hypnotherapy | hypnosis
  hormone | hormone therapy | hormone replacement | hormone pellet | pellet | testosterone | bhrt | hrt | semaglutide | tirzepatide | weight loss shot | weight loss injection | glp 1 | chelation | chelation therapy
  detox | detox wrap | colonic | colon hydrotherapy | homeopathy | homeopathic remedy | homeopathic drop | herb | herbal remedy | essential oil | reiki | osteopathy | cranial osteopathy | physiotherapy | physio | physical therapy
  decompression | spinal decompression | decompression table | traction | microneedling | mesotherapy | hair transplant | nerve block | tms | neurofeedback | light therapy | vitamin c | glutathione | facial | peel | chemical peel
  hydrafacial | liposuction | coolsculpting | fat freezing | lipo | body sculpting | body contouring | exercise | lasik | lens | eye laser | hearing therapy | hearing aid | laser hair removal | hair removal | vein laser | sclerotherapy | daith piercing | piercing
  foot bath | orthotic | insole | kinesio tape | trigger point injection | epidural | cortisone | cortisone shot | steroid | steroid injection | steroid shot | hyaluronic acid | gel injection | radiofrequency | ablation
  ultrasound therapy | biofeedback | emdr | breathwork | float | floatation | salt room | salt therapy | magnesium | magnesium drip | b12 | b12 shot | biologic | orthobiologic | regenerative medicine | regenerative therapy | alignment
  table | tattoo removal | skin tightening | rejuvenation | facelift | lift | lip flip | vaccine | ear seed | acupressure | reflexology | aromatherapy | cbd | cannabis | ketogenic diet | diet | fasting | cleanse | juice | probiotics
`);

/** What is done to people, and what it is held against. */
export const treatmentClasses = {
  treatment: [...general, ...named],
  namedTreatment: named,
  novel: nouns(`
    prolotherapy | neuroprolotherapy | perineural injection | perineural injection therapy | glucopuncture | hydrodissection | prp | platelet rich plasma | ozone | ozone therapy | acupuncture | cupping | shockwave | shock wave | shockwave therapy | iv therapy | iv drip | drip | vitamin drip
    iv vitamin therapy | peptide | peptide therapy | exosome | stem cell therapy | stem cell treatment | stem cell | chiropractic | adjustment | dry needling | hyperbaric oxygen | hyperbaric oxygen therapy | red light therapy | cold laser | laser therapy | laser treatment
    injection | procedure | therapy | treatment | technique | approach | protocol | method | infusion | session | ketamine infusion | regenerative medicine | spinal decompression | decompression | chelation | detox | hair restoration
    pemf | cryotherapy | hormone pellet | pellet | colonic | sculpting | mesotherapy | microneedling | nad | homeopathy | service | care | program | programme | facial | peel | slimming treatment | pain relief | scalp treatment | knee injection | plasma
  `),
  rival: nouns(`
    surgery | operation | spinal fusion | fusion | surgeon | scalpel | cortisone | cortisone injection | cortisone shot | steroid | steroid injection | steroid shot | corticosteroid | drug | medication | medicine | med | pill | tablet | painkiller | pain pill | opioid | nsaid | anti inflammatory
    ibuprofen | paracetamol | acetaminophen | aspirin | tylenol | antidepressant | antibiotic | physical therapy | physiotherapy | physio | exercise | placebo | saline | sham | botox | laser | chemotherapy | statin | metformin | ozempic | wegovy
    insulin | implant | denture | bridge | brace | filler | acupuncture | massage | prp | prolotherapy | chiropractic | epidural | nerve block | usual care | standard care | standard treatment | standard therapy | conventional treatment | conventional care
    conventional medicine | conventional therapy | traditional treatment | traditional medicine | traditional method | other treatment | other therapy | other clinic | other method | other option | other approach | other technique | other injection | other product
    other laser | other device | other solution | other provider | other dentist | other doctor | other practice | other drip | any other | anything else | everything else | anything available | anything on the market | the competition | competitor | rival | alternative
    hyaluronic acid | gel injection | knee replacement | joint replacement | hip replacement | replacement | triamcinolone | lidocaine | transplant | minoxidil | finasteride | diet | dieting | liposuction | facelift | orthotic | splint | cpap | cream | supplement
    home care | hearing aid | glasses | contact lens | lens | stem cell | rest | hospital | dry needling | shockwave | ultrasound | tens | vaccine | prescription | oral medication | shot | injection | patch | crutch | the gym | gym | crunch | personal trainer | talking therapy | therapy | psychotherapy | counselling
    stretching | yoga | pilates | ice | heat | old method | older method | older laser | any drug | any treatment | any pill | any injection | hospital care | sleeping pill | inhaler | antihistamine | needle | knife | manual therapy | other treatments available | the original | brand name | natural tooth | your own teeth | the best drug | regular doctor | gp | specialist
  `),
  usualCare: nouns(`
    drug | medication | medicine | painkiller | pain pill | pill | opioid | nsaid | steroid | steroid injection | cortisone | cortisone shot | cortisone injection | corticosteroid | surgery | operation | doctor | physician | gp | family doctor | surgeon | specialist | conventional medicine | conventional treatment
    conventional care | conventional doctor | conventional approach | traditional medicine | traditional treatment | traditional doctor | mainstream medicine | western medicine | modern medicine | allopathic medicine | pharmaceutical | prescription | antidepressant | chemotherapy | statin
    physical therapy | physiotherapy | hospital | orthodox medicine | antibiotic | anti inflammatory | ibuprofen | insulin | inhaler | regular doctor | tablet | metformin | anaesthetist | vaccine | hearing aid | glasses | fluoride
  `),
  operation: nouns(`
    surgery | operation | knee replacement | hip replacement | joint replacement | replacement | spinal fusion | fusion | back surgery | knee surgery | knife | scalpel | surgeon | operating table | operating theatre | operating room | going under the knife | disc replacement | facelift | amputation | hysterectomy | root canal | arthroscopy
  `),
  drug: words(`
    dextrose | glucose | lidocaine | saline | sugar | sugar water | ketamine | semaglutide | tirzepatide | botulinum toxin | botox | hyaluronic acid | filler | fillers | testosterone | bpc 157 | ozone | vitamin c | drug | medicine | substance | ingredient | ingredients | solution | serum | everything in the syringe | product | fluid | agent | anaesthetic | platelets | procaine | the medication
  `),
};
