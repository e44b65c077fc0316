import type { Agenda } from '../../core/agenda/agenda';
import type { Policy } from '../../core/agenda/next-action';
import type { IntroductionView } from '../../core/agenda/persons/introduction-view';
import { nextOfferChange, offeredReview } from '../../core/agenda/week/friday';
import type { OpenThingsSource } from '../../core/agenda/week/open-things';
import { prepareReview } from '../../core/agenda/week/prepare-review';
import { weekReview, type WeekReview } from '../../core/agenda/week/review';
import { weekOf } from '../../core/agenda/week/weeks';
import { dayOf } from '../../core/dates/moments';
import type { Day, Minute, UntrackedLine } from '../../core/follow-up';
import type { FollowUpIndex } from '../../core/follow-up-index';
import { notesWithoutNextStep } from '../../core/guidelines/without-next-step';
import type { Settings } from '../../core/settings';
import type { Steps } from '../../core/steps';
import type { DeviceStorage } from '../device-storage';

/** The key in local storage for the first day of the week whose review the user has seen or dismissed. */
const STORAGE_KEY = 'due-follow-ups-week-seen';

export interface WeekReviewsOptions {
	readonly storage: DeviceStorage;
	readonly index: Pick<FollowUpIndex, 'readings' | 'foundNotes'>;
	readonly isDismissed: (line: Pick<UntrackedLine, 'path' | 'text'>) => boolean;
}

/** The agenda, what it was computed for, and the introductions at its moment. */
interface AgendaNow {
	readonly agenda: Agenda;
	readonly policy: Policy;
	readonly introductions: IntroductionView;
}

type WeekSettings = Pick<Settings, 'weekStart' | 'offerWeek'>;

/** Reviews of weeks, and whether the list offers one. */
export class WeekReviews {
	/** The reviews of one state of the vault, by the days for which they were asked. */
	private known: { readonly of: object; readonly reviews: Map<Day, WeekReview> } | null = null;

	constructor(private readonly options: WeekReviewsOptions) {}

	/** The review of the week of a day; the same object as long as `state` is the same. */
	of(state: object, { agenda, policy, introductions }: AgendaNow, day: Day = dayOf(agenda.now)): WeekReview {
		const reviews = this.known?.of === state ? this.known.reviews : new Map<Day, WeekReview>();
		this.known = { of: state, reviews };
		const { from } = weekOf(day, policy.settings.weekStart);
		const known = reviews.get(from);
		if (known) return known;
		const review = weekReview(this.source({ agenda, policy, introductions }), day);
		reviews.set(from, review);
		return review;
	}

	/** Prepares the engine for the first review of a large vault, in steps. */
	prepare(now: AgendaNow): Steps<object> {
		return prepareReview(this.source(now));
	}

	private source({ agenda, policy, introductions }: AgendaNow): OpenThingsSource {
		const { index, isDismissed } = this.options;
		const { settings } = policy;
		return {
			...{ agenda, policy, introductions, isDismissed },
			meetings: () => notesWithoutNextStep(index.readings(), agenda.now, settings, isDismissed),
			found: () => index.foundNotes.lines(agenda.now, settings),
		};
	}

	/** The first day of the week whose review the list offers now; null if it offers none. */
	offered(now: Minute, settings: WeekSettings): Day | null {
		if (!settings.offerWeek || offeredReview(now, null, settings) === null) return null;
		const seen = this.options.storage.loadLocalStorage(STORAGE_KEY);
		return offeredReview(now, typeof seen === 'string' ? seen : null, settings);
	}

	/** The next minute at which the offer appears or goes. */
	nextChange(now: Minute, settings: WeekSettings): Minute {
		return nextOfferChange(now, settings);
	}

	/** The user has opened or dismissed the review of the present week. */
	seen(now: Minute, { weekStart }: WeekSettings): void {
		this.options.storage.saveLocalStorage(STORAGE_KEY, weekOf(now, weekStart).from);
	}
}
