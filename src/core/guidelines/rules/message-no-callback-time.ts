import { proposedCall } from '../../message/next-call';
import type { Guideline } from '../guideline';

/** The last cold message did not name the time of the next call. */
export const messageNoCallbackTime: Guideline<'message.no-callback-time'> = {
	code: 'message.no-callback-time',
	advise: ({ followUp, action, history, now, policy }) => {
		const { last } = history;
		if (action.kind !== 'cold' || last?.outcome !== 'left message' || last.callingBack !== null) return null;
		const zones = { contact: followUp.timezone, reader: policy.zone };
		return { action: { kind: 'add-call-time', at: proposedCall(now, action.kind, zones, policy.settings) } };
	},
};
