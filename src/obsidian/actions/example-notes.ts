import { dayOf } from '../../core/dates/moments';
import { addBusinessDays } from '../../core/dates/business-days';
import type { Minute } from '../../core/follow-up';
import type { Settings } from '../../core/settings';

/** The folder that "Create example notes" adds to the vault. */
export const EXAMPLES_FOLDER = 'Follow-up examples';

export interface ExampleNote {
	readonly path: string;
	readonly text: string;
}

/** Three notes as a user would write them, dated around the present day, so that the list is not empty. */
export function exampleNotes(now: Minute, settings: Settings): readonly ExampleNote[] {
	const today = dayOf(now);
	const business = (count: number) => addBusinessDays(today, count, settings);
	const met = business(-3);
	const [marker = 'Follow up'] = settings.markers;
	const tag = settings.markers.length === 0 ? ` #${settings.tag}` : '';
	const note = (name: string, lines: readonly string[]): ExampleNote => ({
		path: `${EXAMPLES_FOLDER}/${name}.md`,
		text: `${lines.join('\n')}\n`,
	});
	return [
		note(`${met} Coffee with Robin Vale`, [
			'---',
			'contact: Robin Vale',
			'company: Vale Consulting',
			'phone: "+1 312 555 0188"',
			'---',
			'Robin runs a small team and is looking for someone who can talk to customers.',
			'She liked the onboarding story and asked for it in writing.',
			'',
			`- ${marker} with Robin Vale on ${today} about the onboarding story${tag}`,
			`\t- ${business(-1)} 09:10 Call: no answer`,
		]),
		note(`${business(-1)} Talk with Ira Stone`, [
			'Ira knows two people at the harbor office and wants to ask them first.',
			'',
			`- ${marker}: Ira Stone will get back to me by ${business(1)}. If I don't hear back, I follow up on ${business(2)} about the harbor office${tag}`,
		]),
		note('Application at Northlight', [
			'---',
			'contact: Hiring desk at Northlight',
			`applied: ${business(-5)}`,
			'purpose: the support lead position',
			'---',
			'Answered their ad. The first call is best made early or late in the day.',
		]),
	];
}
