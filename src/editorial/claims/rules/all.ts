import { disparaging } from './comparison/disparaging';
import { superiority } from './comparison/superiority';
import { superlative } from './comparison/superlative';
import { surgeryAvoidance } from './comparison/surgery-avoidance';
import { animalData } from './evidence/animal-data';
import { conspiracy } from './evidence/conspiracy';
import { mechanism } from './evidence/mechanism';
import { studiesShow } from './evidence/studies-show';
import { clickHere } from './form/click-here';
import { phoneNumber } from './form/phone';
import { relativeDate } from './form/relative-date';
import { templateResidue } from './form/template';
import { vagueConditions } from './form/vague-conditions';
import { cure } from './outcome/cure';
import { forEveryone } from './outcome/for-everyone';
import { guarantee } from './outcome/guarantee';
import { hype } from './outcome/hype';
import { instantRelief } from './outcome/instant-relief';
import { intensifier } from './outcome/intensifier';
import { percentage } from './outcome/percentage';
import { permanence } from './outcome/permanence';
import { proven } from './outcome/proven';
import { regeneration } from './outcome/regeneration';
import { cells } from './regulatory/cells';
import { fdaApproved } from './regulatory/fda-approved';
import { fdaRegistered } from './regulatory/fda-registered';
import { notExperimental } from './regulatory/not-experimental';
import { payerSpin } from './regulatory/payer-spin';
import { taxPromise } from './regulatory/tax';
import { absoluteSafety } from './safety/absolute-safety';
import { goodSign } from './safety/good-sign';
import { natural } from './safety/natural';
import { painless } from './safety/painless';
import { rarity } from './safety/rarity';
import { slowChannel } from './safety/slow-channel';
import { zeroRisk } from './safety/zero-risk';
import { inducement } from './social/inducement';
import { minimumSessions } from './social/minimum-sessions';
import { literalPrice } from './social/price';
import { testimonial } from './social/testimonial';
import { urgency } from './social/urgency';
import { verdict } from './social/verdict';
import type { Rule } from './rule';

/** Every rule for sentences, by category. */
export const rules: readonly Rule[] = [
  cure,
  forEveryone,
  guarantee,
  hype,
  instantRelief,
  intensifier,
  percentage,
  permanence,
  proven,
  regeneration,
  absoluteSafety,
  goodSign,
  natural,
  painless,
  rarity,
  slowChannel,
  zeroRisk,
  cells,
  fdaApproved,
  fdaRegistered,
  notExperimental,
  payerSpin,
  taxPromise,
  disparaging,
  superiority,
  superlative,
  surgeryAvoidance,
  animalData,
  conspiracy,
  mechanism,
  studiesShow,
  inducement,
  minimumSessions,
  literalPrice,
  testimonial,
  urgency,
  verdict,
  clickHere,
  phoneNumber,
  relativeDate,
  templateResidue,
  vagueConditions,
];
