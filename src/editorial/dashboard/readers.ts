import { recentActivity } from './activity';
import { dueReviews } from './due-reviews';
import { openComments } from './open-comments';
import { openFindings } from './open-findings';
import { schedules } from './schedules';
import type { DashboardReader } from './section';
import { waitingForMe } from './waiting';

/** The sections about editorial work; rooms add those about their own documents between the two lists. */
export const workReaders: DashboardReader[] = [waitingForMe, openComments, schedules, dueReviews, openFindings];

export const historyReaders: DashboardReader[] = [recentActivity];
