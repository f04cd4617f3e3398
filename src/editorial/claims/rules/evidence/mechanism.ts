import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const mechanism: Rule = {
  id: 'mechanism-as-fact',
  category: 'evidence',
  severity: 'info',
  name: 'Mechanism told as fact',
  liftedBy: [...spoken, 'hedge', 'citation'],
  en: {
    frames: lines(`
      works|work|acts|act by ~3 ( causing|stimulating|blocking|calming|resetting|restoring|increasing|reducing|triggering|releasing|opening|flushing|boosting|creating|activating|switching|sending|irritating|feeding|breaking|moving|flooding|unblocking|balancing )
      ( stimulates|stimulate|activates|activate|triggers|trigger|releases|release|boosts|boost|resets|reset|charges|charge|recharges|detoxifies|balances|rebalances|unblocks|opens|flushes|calms|desensitises|desensitizes|blocks|signals|recruits|increases|increase|restores|improves|rebalance|oxygenates|wakes|energises|energizes|draws|floods|feeds|kickstarts|kick starts ) ~5 ( mitochondria|endorphins|collagen|fibroblasts|growth factors|nerves|nerve|blood flow|circulation|receptors|receptor|cells|fascia|energy|chi|qi|meridians|toxins|lymph|lymphatic|immune|hormones|inflammation|healing|stem cells|serotonin|oxygen|meridian|nervous system|signals|pathways|metabolism|platelets|vagus|dopamine )
      ( causes|cause|causing|creates|creating|produces|producing ) ~3 ( inflammation|healing response|inflammatory|release of|flow of|new blood )
    `),
    unless: lines(`
      thought to|believed_to|theory|hypothesis|may|might|could|appears|seems|possibly|one_idea|suggested|not_known|unclear|unproven|not_been_shown|exercise|exercises|not|never|antibiotic*|insulin
    `),
  },
  why: 'How a treatment might work is a theory. Told as a fact it sounds like proof that it does.',
  source: 'GRADE handbook: mechanism is not evidence of effect; UK CAP Code 3.7',
  suggestion: 'Say "is thought to", or cite the study that showed it in people.',
  examples: {
    en: {
      flag: ['It works by causing a mild inflammation.', 'The laser stimulates your mitochondria.'],
      pass: [
        'It is thought to work by calming the nerve.',
        'It may stimulate collagen.',
        'In a study it raised growth factors (3).',
      ],
    },
  },
};
