import { daysBetween, dayOf } from '../../dates/moments';
import { statesPurpose } from '../../message/purposes/states-purpose';
import { shortName } from '../short-name';
import type { Guideline, Situation } from '../guideline';

/**
 * A contact within this many days can bring the news, as in `purpose-none.ts`. With more days, most rows would ask for
 * it.
 */
const SOON_DAYS = 2;

/** Whether the user contacts them soon, or can now. */
function isSoon({ action: { state, due }, now }: Situation): boolean {
	if (state === 'decide') return true;
	return state !== 'waiting' && due !== null && daysBetween(dayOf(now), dayOf(due)) <= SOON_DAYS;
}

/** Something came of an introduction by this contact, who has not heard about it yet. */
export const purposeReportBack: Guideline<'purpose.report-back'> = {
	code: 'purpose.report-back',
	advise: (situation) => {
		const [report] = situation.introductions.reports;
		if (!report || !isSoon(situation)) return null;
		const { by, to } = report.introduction;
		const names = { by: shortName(by.contact.name), to: shortName(to.contact.name) };
		const { followUp } = situation;
		if (followUp.purpose?.includes(names.to)) return null;
		return { ...names, action: statesPurpose(followUp) ? null : { kind: 'set-report', ...names } };
	},
};
