import { proposedCall } from '../../message/next-call';
import type { Guideline } from '../guideline';

/** The last cold message was left without the time of the next call. */
export const messageNoCallbackTime: Guideline = {
	code: 'message.no-callback-time',
	name: 'A message left without a time',
	why: 'A message that ends with the time of your next call is short, asks for nothing and gives you a reason to ring again. Note the time here and you will be reminded on the minute.',
	advise: ({ followUp, action, history, now, policy }) => {
		const { last } = history;
		if (action.kind !== 'cold' || last?.outcome !== 'left message' || last.callingBack !== null) return null;
		const zones = { contact: followUp.timezone, reader: policy.zone };
		const at = proposedCall(now, action.kind, zones, policy.settings);
		return {
			text: 'Choose a time for the next call: the message named none.',
			action: { label: 'Add the time', does: { kind: 'add-call-time', at } },
		};
	},
};
