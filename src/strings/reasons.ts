import type { NextAction } from '../core/follow-up';
import type { Times } from './date-format';
import { problemText } from './problems';

/** Why a follow-up is due when it is, in one sentence. */
export function reasonText(reason: NextAction['reason'], format: Times): string {
	return typeof reason === 'string' ? reason : problemText(reason, format);
}
