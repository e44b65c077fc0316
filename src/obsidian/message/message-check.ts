import { clockOf, dayOf, minuteOf } from '../../core/dates/moments';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { Minute } from '../../core/follow-up';
import { checkMessage } from '../../core/message/checks/check-message';
import { checkContext, type DraftSource } from '../../core/message/draft-message';
import { NO_CONTEXT, type CheckContext, type Finding } from '../../core/message/checks/finding';
import { proposedCall, spokenToContact } from '../../core/message/next-call';
import { scriptFor } from '../../core/message/script-for';
import { propertySection, scriptSection, type ScriptSection } from '../../core/message/script-section';
import type { Settings } from '../../core/settings';
import type { Row } from '../../ui/model';
import { findingText, fixLabel } from '../../strings/findings';
import type { SidebarStore } from '../sidebar/sidebar-store';
import { isOpen } from '../commands/target-rules';

export interface MessageCheckOptions {
	readonly index: FollowUpIndex;
	readonly followUps: Pick<SidebarStore, 'rowsOf' | 'introductions'>;
	readonly settings: () => Settings;
	readonly now: () => Minute;
	readonly zone: () => string;
}

/** A note's script and its findings. A finding's offset plus `section.from` is its position in the note. */
export interface CheckedScript {
	readonly section: ScriptSection;
	readonly findings: readonly Finding[];
	/** Whether a fix can change it: a section, not a property. */
	readonly fixable: boolean;
}

/** Whether two findings of one script are about the same thing, wherever its words are now. */
export function isSameFinding(one: Finding, other: Finding): boolean {
	const words = (finding: Finding) => [findingText(finding), finding.fix && fixLabel(finding.fix)].join('\n');
	return one.code === other.code && words(one) === words(other);
}

/** Whether two findings are about the same part that a script lacks, with or without a fix. */
export function isSamePart(one: Finding, other: Finding): boolean {
	return one.code === 'clarity.missing-part' && other.code === one.code && one.part === other.part;
}

/** The time of the next call in a corrected message if the follow-up has none. */
const DEFAULT_CALL_TIME = '08:30';

/** Checks the script of a note, with what is known about the follow-up that it is for. */
export class MessageCheck {
	constructor(private readonly options: MessageCheckOptions) {}

	/** The data for a draft: the follow-up, the settings and the proposed next call. */
	sourceOf(row: Row): DraftSource {
		const { followUp, action } = row;
		const { settings, now, zone } = this.options;
		const spokenAt = momentOf(action.due, now());
		const zones = { contact: followUp.timezone, reader: zone() };
		const next = proposedCall(spokenAt, action.kind, zones, settings());
		const nextCall = spokenToContact(next, spokenAt, zones);
		const { via } = this.options.followUps.introductions(row);
		const suggestedBy = via?.mayUseName ? via.by.contact.name : null;
		return { followUp, kind: action.kind, settings: settings(), nextCall, suggestedBy };
	}

	/** Checks the script in a note's text: its section, or its property if the text has it word for word. */
	of(path: string, text: string): CheckedScript | null {
		const settings = this.options.settings();
		const section = this.mayHaveScript(text) ? scriptSection(text, settings) : null;
		if (section) return { section, findings: this.findingsIn(path, section.text), fixable: true };
		const script = this.options.index.reading(path)?.script ?? null;
		const property = script === null ? null : propertySection(text, script);
		if (!property) return null;
		// YAML might not read what a fix inserts, so properties get no quick fixes.
		return {
			section: property,
			fixable: false,
			findings: this.findingsIn(path, property.text).map((found) => ({ ...found, fix: null })),
		};
	}

	findingsIn(path: string, script: string): readonly Finding[] {
		return checkMessage(script, this.contextFor(path, script), this.options.settings().disabledGuidelines);
	}

	/** A cheap test before the note is parsed, which happens at each pause in typing. */
	private mayHaveScript(text: string): boolean {
		const lower = text.toLowerCase();
		return this.options.settings().scriptHeadings.some((heading) => lower.includes(heading.toLowerCase()));
	}

	private contextFor(path: string, script: string): CheckContext {
		const { index, followUps } = this.options;
		const reading = index.reading(path);
		if (!reading) return NO_CONTEXT;
		const row = followUps.rowsOf(path).find((each) => isOpen(each) && scriptFor(each.followUp, { ...reading, script }));
		return row ? checkContext(this.sourceOf(row)) : NO_CONTEXT;
	}
}

/** The moment of the call: when it is due, or now if that is in the past. */
function momentOf(due: string | null, now: Minute): Minute {
	if (due === null || dayOf(due) <= dayOf(now)) return now;
	return minuteOf(dayOf(due), clockOf(due) ?? DEFAULT_CALL_TIME);
}
