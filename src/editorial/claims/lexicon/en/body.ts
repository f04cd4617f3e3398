import { nouns, words } from '../../frames/lists';

const disease = nouns(`
  arthritis | osteoarthritis | rheumatoid arthritis | psoriatic arthritis | migraine | headache | tension headache | cluster headache | neuropathy | sciatica | tendinitis
  tendonitis | tendinosis | tendinopathy | fasciitis | plantar fasciitis | fibromyalgia | tinnitus | insomnia | anxiety | depression | ptsd | trauma | panic attack | adhd
  autism | diabetes | type 2 diabetes | eczema | psoriasis | acne | rosacea | vertigo | allergy | hay fever | asthma | cancer | tumour | tumor | alzheimer's
  alzheimer | dementia | parkinson's | parkinson | multiple sclerosis | lyme | lyme disease | long covid | covid | chronic fatigue | fatigue | tiredness | brain fog | crohn's
  colitis | ibs | acid reflux | reflux | infertility | impotence | erectile dysfunction | ed | incontinence | bed wetting | bedwetting | snoring | sleep apnea | sleep apnoea
  bunion | carpal tunnel | carpal tunnel syndrome | heel spur | bone spur | herniated disc | herniated disk | bulging disc | slipped disc | slipped disk | disc problem
  degenerative disc disease | stenosis | spinal stenosis | scoliosis | tmj | tmd | whiplash | bursitis | frozen shoulder | tennis elbow | golfer's elbow | shin splint
  gout | lupus | neuralgia | hypertension | high blood pressure | blood pressure | cholesterol | obesity | gum disease | cavity | tooth decay | varicose vein | spider vein
  vein problem | bad breath | haemorrhoid | hemorrhoid | wart | verruca | nail fungus | addiction | smoking | baldness | alopecia | hair loss | menopause | hot flush | hot flash | pcos | endometriosis
  thyroid disease | thyroid problem | hashimoto's | autoimmune disease | autoimmune condition | autoimmunity | copd | heart disease | kidney disease | stroke | concussion
  meniscus tear | rotator cuff tear | torn ligament | torn tendon | torn meniscus | pinched nerve | trapped nerve | nerve damage | trigger finger | trigger point | crps | shingles | cellulite
  wrinkle | fine line | crow's foot | crow's feet | frown line | melasma | pigmentation | age spot | scar | stretch mark | hangover | jet lag | cold | flu | colic | ear infection | restless leg | morning sickness
  bloating | constipation | heartburn | sinusitis | burnout | low mood | low libido | low testosterone | dry eye | short sight | grinding | crooked teeth | gummy smile
  cerebral palsy | als | ms | copd | belly fat | stubborn fat | double chin | love handle | cravings | hunger | hunger pang | excess hair | unwanted hair | dark circle | tattoo | thread vein | toxin | heel pain | parkinsonism
  period pain | cramp | cold sore | sore | hearing loss | deafness | back trouble | knee trouble | limp | stoop | ageing | aging | old age | adhesion
`);

const complaint = nouns(`
  gallstone | kidney stone | stone | flat foot | sleepless night | pain | ache | backache | toothache | earache | symptom | suffering | discomfort | agony | misery | torment | hurt | stiffness | numbness | tingling | burning | inflammation | spasm | swelling
  soreness | tension | disease | condition | illness | sickness | disorder | ailment | complaint | trouble | dysfunction | disability | struggle | limitation | joint problem | health problem
  skin problem | sleep problem | back problem | knee problem | foot problem | injury | sports injury | overuse injury | weakness | flare up | attack | problem
`);

const part = nouns(`
  back | lower back | neck | knee | hip | shoulder | elbow | wrist | hand | finger | thumb | ankle | foot | heel | spine | disc | disk | jaw | joint | muscle | nerve | tendon | ligament | fascia
  body | skin | hair | scalp | hairline | tooth | smile | gum | hearing | vision | eyesight | sight | eye | gut | immune system | nervous system | brain | thyroid | hormone | metabolism | heart | liver | cartilage
  face | pelvis | pelvic floor | posture | sleep | mood | memory | leg | arm | calf | groin | hamstring | achilles | rotator cuff | meniscus | bladder | libido | lung | toe | nail | head | chest | belly | tummy | stomach | waistline | body part | body type | skin type | labrum
`).concat(words('feet | teeth | calves'));

const tissue = nouns(`
  cartilage | tissue | nerve | nerve ending | nerve fibre | nerve fiber | nerve cell | tendon | ligament | disc | disk | joint | bone | muscle | muscle fibre | cell | collagen | elastin | skin | hair | follicle | hair follicle
  organ | brain | neuron | meniscus | rotator cuff | myelin | enamel | gum | retina | fascia | spinal cord | blood vessel | heart | liver | kidney | lung | spine | labrum | fibre | surface
  knee | hip | shoulder | achilles | pancreas | beta cell | thyroid | gut lining | mitochondria | tooth | dna | telomere | nerve pathway | lining | joint surface | hamstring | scalp | hairline | bone density | hair density
`).concat(words('menisci | teeth'));

/** Bodies: diseases and complaints, parts, and what they are made of. */
export const bodyClasses = {
  disease,
  complaint,
  ill: [...disease, ...complaint],
  pain: nouns(
    'pain | ache | suffering | agony | discomfort | soreness | hurt | stiffness | torment | misery | backache | toothache | headache | migraine',
  ),
  symptom: nouns(
    'pain | ache | symptom | discomfort | stiffness | migraine | headache | inflammation | numbness | tingling | swelling | fatigue | wrinkle | hot flush | anxiety | pain score | blood pressure | cholesterol | belly fat | waist',
  ),
  part,
  tissue,
  body: [...part, ...tissue],
  cause: words(
    'cause | root cause | source | root | root of the problem | underlying problem | problem | culprit | trigger',
  ),
  damage: nouns(
    'damage | wear | tear | injury | degeneration | joint damage | nerve damage | tissue damage | scar tissue | hole | gap | fray',
  ),
};
