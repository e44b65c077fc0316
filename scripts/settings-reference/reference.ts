import type { SettingDefinition, SettingDefinitionItem } from 'obsidian';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { guidelineOf } from '../../src/obsidian/settings/guidance-definitions';
import { settingDefinitions, type ListSetting } from '../../src/obsidian/settings/setting-definitions';

const BEGINNING = `# Settings

<!-- npm run settings-reference writes this page from src/obsidian/settings/setting-definitions.ts. Change the text there. -->

Settings → Due Follow-ups. The plugin's \`data.json\` stores them under the names in the last column, and \`npm run -s due\` reads them from there. You do not need to set anything before you start. If a value can't be read, its default applies.
`;

interface Entry {
	readonly name: string;
	readonly does: string;
	readonly first: string;
	readonly key: string;
}

type Item = SettingDefinitionItem;
const isGroup = (item: Item) => 'type' in item && item.type === 'group';

const shown = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const escaped = (text: string) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
const code = (text: string) => (text === '' ? '' : `\`${text}\``);

/** The first start takes the order of dates from the user's region. */
const BY_REGION = 'as usual in your region';

function firstValue(definition: SettingDefinition): string {
	const control = 'control' in definition ? definition.control : undefined;
	if (!control) return '';
	if (control.key === 'dateOrder') return BY_REGION;
	if (guidelineOf(control.key) !== null) return 'on';
	const [name, part] = control.key.split('.') as [keyof Settings, string | undefined];
	const whole: unknown = DEFAULT_SETTINGS[name];
	const value: unknown =
		part !== undefined && typeof whole === 'object' ? (whole as unknown as Record<string, unknown>)[part] : whole;
	if (control.type === 'toggle') return value === true ? 'on' : 'off';
	if (control.type === 'dropdown') return control.options[shown(value)] ?? '';
	if (Array.isArray(value)) return code(value.join(', '));
	return value === null || value === '' ? 'empty' : code(shown(value));
}

/** The list that was asked to add an item: a definition passes its key only there. */
let asked: ListSetting | null = null;

/** Runs what the list's button does, which ignores its element. */
function addTo(action: unknown): void {
	if (typeof action === 'function') (action as () => void)();
}

function entryOf(item: Item): Entry[] {
	if (!('name' in item) || item.name === undefined) return [];
	const name = String(item.name);
	const does = escaped(shown(item.desc));
	if ('type' in item && item.type === 'page') {
		const [inner] = item.items ?? [];
		if (inner && 'type' in inner && inner.type === 'list') {
			if ('addItem' in inner) addTo(inner.addItem?.action);
			const values = (inner.items ?? []).map((each) => code(String('name' in each ? each.name : '')));
			return [{ name, does, first: values.join(', ') || 'empty', key: asked?.key ?? '' }];
		}
		if (name !== 'Properties') {
			return [{ name, does, first: String(item.displayValue ?? ''), key: 'workingDays' }];
		}
		return [{ name, does, first: 'see below', key: 'properties' }];
	}
	const control = 'control' in item ? item.control : undefined;
	const key = control?.key ?? '';
	return [{ name, does, first: firstValue(item), key: guidelineOf(key) ?? key }];
}

function table(items: readonly Item[], head: readonly [string, string, string, string]): string {
	const rows = items
		.flatMap(entryOf)
		.map(({ name, does, first, key }) => `| ${name} | ${does} | ${first} | ${code(key)} |`);
	return [`| ${head.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

/** The text of docs/settings.md: every setting with what it does and its default. */
export function settingsReference(): string {
	const definitions = settingDefinitions(DEFAULT_SETTINGS, {
		device: { mobile: false, notifies: true },
		accepts: () => true,
		add: (list) => (asked = list),
		change: () => undefined,
		remove: () => undefined,
		move: () => undefined,
	});
	const head = ['setting', 'what it does', 'default', 'name in `data.json`'] as const;
	const parts = [
		BEGINNING,
		table(
			definitions.filter((item) => !isGroup(item)),
			head,
		),
	];
	for (const group of definitions) {
		if (!('type' in group) || group.type !== 'group') continue;
		parts.push(`## ${String(group.heading)}\n`);
		if (group.heading === 'Guidance') {
			parts.push('A reminder that is switched off is in the list `disabledGuidelines`.\n');
		}
		parts.push(table(group.items ?? [], head));
		const properties = (group.items ?? []).find((item) => 'name' in item && item.name === 'Properties');
		if (properties && 'items' in properties) {
			parts.push('### Properties\n');
			parts.push(
				'Upper and lower case, spaces, hyphens and underscores make no difference: `Follow_Up` is `follow-up`.\n',
			);
			parts.push(table(properties.items ?? [], ['property', 'what it says', 'default names', 'name in `data.json`']));
		}
	}
	return `${parts.join('\n').trimEnd()}\n`;
}
