import type { WeekReview } from '../core/agenda/week/review';
import type { Day } from '../core/follow-up';
import type { WriteResult } from './write-result';

/** Looks back on a week. */
export interface WeekActions {
	/** The review of the week of a day, by default the present one: the same object until the model changes. */
	week(day?: Day): WeekReview;
	/** Opens the dialog "Review the week". The list offers it no more until the next Friday. */
	askToReviewWeek(): void;
	/** Removes the offer of the review from the list until the next Friday. */
	dismissWeek(): void;
	/** Writes a review into today's daily note, or replaces the figures of that week there. */
	writeWeek(review: WeekReview): Promise<WriteResult>;
}
