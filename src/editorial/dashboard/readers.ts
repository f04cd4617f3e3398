import { recentActivity } from './activity';
import { dueReviews } from './due-reviews';
import { openFindings } from './open-findings';
import type { DashboardReader } from './section';
import { waitingForMe } from './waiting';

/** The sections about editorial work; rooms add those about their own documents between the two lists. */
export const workReaders: DashboardReader[] = [waitingForMe, dueReviews, openFindings];

export const historyReaders: DashboardReader[] = [recentActivity];
