import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { GUIDELINE_CODES } from '../../core/guidelines';
import { strings } from '../../strings';
import { GUIDANCE } from '../../strings/reminders';

/** The prefix of a guideline's key in the settings tab: `guideline.purpose.none`. */
const KEY_PREFIX = 'guideline.';

/** Two texts about the user, whether to ask for them, the private folders, and a toggle for each guideline. */
export function guidanceDefinitions(privateFolders: SettingDefinitionPage): SettingDefinitionItem {
	const text = (key: string, name: string, desc: string, placeholder: string): SettingDefinition => ({
		name,
		desc,
		control: { type: 'text', key, placeholder },
	});
	const toggles = GUIDELINE_CODES.map((code): SettingDefinition => ({
		name: GUIDANCE[code].name,
		desc: GUIDANCE[code].shown,
		control: { type: 'toggle', key: KEY_PREFIX + code },
	}));
	return {
		type: 'group',
		heading: strings.guidance.title,
		items: [
			text('whoIAm', ...strings.guidance.whoIAm),
			text('whatIOffer', ...strings.guidance.whatIOffer),
			{
				name: strings.guidance.askIntroduction[0],
				desc: strings.guidance.askIntroduction[1],
				control: { type: 'toggle', key: 'askIntroduction' },
			},
			privateFolders,
			...toggles,
		],
	};
}

/** The code in a toggle's key: `promise.due` for `guideline.promise.due`; null for any other key. */
export function guidelineOf(key: string): string | null {
	return key.startsWith(KEY_PREFIX) ? key.slice(KEY_PREFIX.length) : null;
}

/** The disabled codes after one guideline is switched on or off. */
export function disabledAfter(disabled: readonly string[], code: string, on: boolean): readonly string[] {
	const others = disabled.filter((other) => other !== code);
	return on ? others : [...others, code];
}
