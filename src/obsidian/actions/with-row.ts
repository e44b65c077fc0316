import type { TFile } from 'obsidian';
import { strings } from '../../strings';
import type { Row, RowKey } from '../../ui/model';
import type { ActionsOptions } from './options';

/** Calls `act` with the row, or says that the follow-up is gone. */
export function withRow(
	{ followUps, showMessage }: Pick<ActionsOptions, 'followUps' | 'showMessage'>,
	key: RowKey,
	act: (row: Row) => void,
): void {
	const row = followUps.row(key);
	if (row) act(row);
	else showMessage(strings.notices.gone);
}

/** A row with the file of its note; null if either is gone. */
export function rowWithFile(
	{ followUps, followUpWriter }: Pick<ActionsOptions, 'followUps' | 'followUpWriter'>,
	key: RowKey,
): { readonly row: Row; readonly file: TFile } | null {
	const row = followUps.row(key);
	const file = row && followUpWriter.fileOf(row.followUp.path);
	return row && file ? { row, file } : null;
}
