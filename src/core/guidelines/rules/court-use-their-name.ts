import { shortName } from '../short-name';
import type { Guideline } from '../guideline';

/** Somebody introduced the user to this contact, whom they have not talked with yet, and no note says whether the name may be used. */
export const courtUseTheirName: Guideline<'court.use-their-name'> = {
	code: 'court.use-their-name',
	advise: ({ introductions: { via, isKnown }, action }) => {
		if (via === null || via.mayUseName !== null || isKnown || action.state === 'waiting') return null;
		const names = { by: shortName(via.by.contact.name), to: shortName(via.to.contact.name) };
		return { ...names, action: { kind: 'ask-name', ...names } };
	},
};
