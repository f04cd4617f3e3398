import type { Fixture } from '@/core/fixtures/fixture';

import { achillesTendinopathy } from './fixtures/achilles-tendinopathy';
import { carpalTunnelSyndrome } from './fixtures/carpal-tunnel-syndrome';
import { complexRegionalPainSyndrome } from './fixtures/complex-regional-pain-syndrome';
import { cubitalTunnelSyndrome } from './fixtures/cubital-tunnel-syndrome';
import { frozenShoulder } from './fixtures/frozen-shoulder';
import { kneeOsteoarthritis } from './fixtures/knee-osteoarthritis';
import { lateralEpicondylitis } from './fixtures/lateral-epicondylitis';
import { lowBackPain } from './fixtures/low-back-pain';
import { occipitalNeuralgia } from './fixtures/occipital-neuralgia';
import { patellofemoralPain } from './fixtures/patellofemoral-pain';
import { peripheralNeuropathy } from './fixtures/peripheral-neuropathy';
import { plantarFasciitis } from './fixtures/plantar-fasciitis';
import { sacroiliacJointDysfunction } from './fixtures/sacroiliac-joint-dysfunction';
import { tarsalTunnelSyndrome } from './fixtures/tarsal-tunnel-syndrome';
import { thoracicOutletSyndrome } from './fixtures/thoracic-outlet-syndrome';

/** The health problems of the demo content, in the order in which they are created. */
export const conditionFixtures: Fixture<'conditions'>[] = [
  carpalTunnelSyndrome,
  cubitalTunnelSyndrome,
  sacroiliacJointDysfunction,
  kneeOsteoarthritis,
  plantarFasciitis,
  lateralEpicondylitis,
  lowBackPain,
  tarsalTunnelSyndrome,
  frozenShoulder,
  complexRegionalPainSyndrome,
  occipitalNeuralgia,
  peripheralNeuropathy,
  patellofemoralPain,
  achillesTendinopathy,
  thoracicOutletSyndrome,
];
