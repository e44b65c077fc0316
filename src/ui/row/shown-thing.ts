import { createContext } from 'preact';
import type { Row } from '../model';

/** The follow-up that a link or a button asked to see, until its row closes. */
export interface ShownThing {
	/** The item of the row of its person. */
	readonly item: string;
	readonly row: Row;
}

/** The follow-up to show. A context, so that it does not draw the whole list. */
export const ShownThingContext = createContext<ShownThing | null>(null);
