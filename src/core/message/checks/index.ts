import { demanding } from './demanding';
import { downcast } from './downcast';
import type { Check, CheckCode } from './finding';
import { leavesNumber } from './leaves-number';
import { missingPart } from './missing-part';
import { noNextCall } from './no-next-call';
import { tooLong } from './too-long';
import { tooMuch } from './too-much';

/** Every check of a script by its code, in the order in which findings are counted. */
export const CHECKS: Readonly<Record<CheckCode, Check>> = {
	'message.leaves-number': leavesNumber,
	'message.no-next-call': noNextCall,
	'tone.demanding': demanding,
	'tone.downcast': downcast,
	'ask.too-much': tooMuch,
	'clarity.missing-part': missingPart,
	'message.too-long': tooLong,
};
