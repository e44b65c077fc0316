import type { BasesAllOptions, Plugin } from 'obsidian';
import { strings } from '../../strings';
import { BASE_VIEW, FollowUpsBaseView, OPTIONS, type BaseViewPorts } from './follow-ups-base-view';

const words = strings.bases;

const toggle = (key: string, displayName: string, byDefault: boolean): BasesAllOptions => ({
	type: 'toggle',
	key,
	displayName,
	default: byDefault,
});

/** Adds the view "Follow-ups" to bases. Does nothing in a vault in which bases are off. */
export function registerBasesView(plugin: Plugin, icon: string, own: () => BaseViewPorts): void {
	plugin.registerBasesView(BASE_VIEW, {
		name: words.name,
		icon,
		factory: (controller, container) => new FollowUpsBaseView(controller, container, own()),
		options: () => [
			toggle(OPTIONS.section, words.showSection, true),
			toggle(OPTIONS.attempts, words.showAttempts, true),
			toggle(OPTIONS.outcome, words.showOutcome, true),
			toggle(OPTIONS.open, words.onlyOpen, false),
		],
	});
}
