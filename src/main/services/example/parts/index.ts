import type { ExamplePart } from '../example-part';
import { assessmentPart } from './assessment';
import { carbonPart } from './carbon';
import { charterPart } from './charter';
import { committeeMembersPart, committeePart } from './committee';
import { companyPart } from './company';
import { consolidationPart } from './consolidation';
import { incidentsPart } from './incidents';
import { kpiPart } from './kpi';
import { paymentsPart } from './payments';
import { peoplePart } from './people';
import { peopleGovernancePart } from './people-governance';
import { positionPart } from './position';
import { registersPart } from './registers';
import { seatsPart } from './seats';
import { subscriptionsPart } from './subscriptions';
import { toolPolicyPart } from './tool-policy';
import { trainingPart } from './training';
import { useLibraryPart } from './use-library';

/** In this order: a part may read what the ones before it wrote. */
export const exampleParts: readonly ExamplePart[] = [
  companyPart,
  peoplePart,
  subscriptionsPart,
  paymentsPart,
  seatsPart,
  assessmentPart,
  toolPolicyPart,
  carbonPart,
  committeeMembersPart,
  charterPart,
  consolidationPart,
  registersPart,
  trainingPart,
  useLibraryPart,
  positionPart,
  kpiPart,
  incidentsPart,
  peopleGovernancePart,
  committeePart,
];
