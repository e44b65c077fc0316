import { DialedCall } from '../../../src/ui/sidebar/dialed-call';
import { recordingActions } from '../rows';

function phone() {
	let now = '2026-11-23T08:00';
	const { actions, asked } = recordingActions({ now: () => now });
	const call = new DialedCall(actions);
	return { call, asked, actions, wait: (minute: string) => (now = minute) };
}

test('coming back from a call asks once what happened', () => {
	const { call, asked, wait } = phone();
	call.ask();
	call.dialed('Ana.md#1');
	wait('2026-11-23T08:12');
	call.ask();
	call.ask();
	expect(asked).toEqual(['askToLog Ana.md#1']);
});

test('also when the phone has ended the app in between', () => {
	const { call, asked, actions } = phone();
	call.dialed('Ana.md#1');
	new DialedCall(actions).ask();
	expect(asked).toEqual(['askToLog Ana.md#1']);
});

test('coming back hours later asks nothing, and neither does something else that is stored', () => {
	const { call, asked, actions, wait } = phone();
	call.dialed('Ana.md#1');
	wait('2026-11-23T11:00');
	call.ask();
	actions.remember('dialed', { key: 1 });
	call.ask();
	expect(asked).toEqual([]);
});
