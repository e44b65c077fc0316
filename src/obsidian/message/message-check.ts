import { clockOf, dayOf, minuteOf } from '../../core/dates/moments';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { Minute } from '../../core/follow-up';
import { checkMessage } from '../../core/message/checks/check-message';
import { checkContext, type DraftSource } from '../../core/message/draft-message';
import { NO_CONTEXT, type CheckContext, type Finding } from '../../core/message/checks/finding';
import { proposedCall, spokenMoment } from '../../core/message/next-call';
import { scriptFor } from '../../core/message/script-for';
import { propertySection, scriptSection, type ScriptSection } from '../../core/message/script-section';
import type { Settings } from '../../core/settings';
import type { Row } from '../../ui/model';
import type { SidebarStore } from '../sidebar/sidebar-store';
import { isOpen } from '../commands/target-rules';

export interface MessageCheckOptions {
	readonly index: FollowUpIndex;
	readonly followUps: Pick<SidebarStore, 'rowsOf'>;
	readonly settings: () => Settings;
	readonly now: () => Minute;
	readonly zone: () => string;
}

/** A note's script and what to mend in it. Offsets of findings plus `section.from` are positions in the note. */
export interface Checked {
	readonly section: ScriptSection;
	readonly findings: readonly Finding[];
}

const DEFAULT_CALL_TIME = '08:30';

/** What is known about the follow-up that a script is for, and so what the checks can propose. */
export class MessageCheck {
	constructor(private readonly options: MessageCheckOptions) {}

	/** What a draft for this follow-up is made of. */
	sourceOf({ followUp, action }: Row): DraftSource {
		const { settings, now, zone } = this.options;
		const spokenAt = momentOf(action.due, now());
		const zones = { contact: followUp.timezone, reader: zone() };
		const next = proposedCall(spokenAt, action.kind, zones, settings());
		return { followUp, kind: action.kind, settings: settings(), nextCall: spokenMoment(next, spokenAt) };
	}

	/** The words of a note's text that hold its script, checked: its section, or its property where it stands word for word. */
	of(path: string, text: string): Checked | null {
		const settings = this.options.settings();
		const section = this.mayHaveScript(text) ? scriptSection(text, settings) : null;
		if (section) return { section, findings: this.findingsIn(path, section.text) };
		const script = this.options.index.reading(path)?.script ?? null;
		const property = script === null ? null : propertySection(text, script);
		if (!property) return null;
		// What a fix inserts may not be what YAML reads, so one mends a property by hand.
		return {
			section: property,
			findings: this.findingsIn(path, property.text).map((found) => ({ ...found, fix: null })),
		};
	}

	findingsIn(path: string, script: string): readonly Finding[] {
		return checkMessage(script, this.contextFor(path, script), this.options.settings().disabledGuidelines);
	}

	/** A long note is not taken apart at every pause in typing only to find that it has no script. */
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

/** A message is spoken when the call is due, or now if that is past. */
function momentOf(due: string | null, now: Minute): Minute {
	if (due === null || dayOf(due) <= dayOf(now)) return now;
	return minuteOf(dayOf(due), clockOf(due) ?? DEFAULT_CALL_TIME);
}
