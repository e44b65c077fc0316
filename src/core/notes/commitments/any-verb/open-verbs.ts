const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs with which people turn to a topic: `look at it`, `put this on the agenda`, `vote on it`. */
export const CONSIDERING = setOf(
	'look think consider review examine assess evaluate reconsider address tackle cover raise bring take pick put come go return get walk work settle resolve table continue resume finish wrap hash dig read digest reconvene recollect finalize finalise vote decide agree slate draw revisit',
);
/** Verbs that need no topic: `we will continue next week`. */
export const ALONE = setOf('continue resume reconvene regroup recollect vote');
/** What one owes by a day: `have a draft ready`, `have something for you`. */
export const OWED =
	/^(?:something|progress|drafts?|versions?|prototypes?|results?|answers?|proposals?|documents?|documentation|report|numbers|figures|feedback|comments|summary|slides|deck|plan|list|outline|framework)$/;

/** Further things that are delivered by a day: `Invoice - due Friday`. */
export const DELIVERED =
	/^(?:invoice|contract|minutes|agenda|notes|survey|form|paperwork|letter|email|newsletter|quote|estimate|abstract|paper|manuscript|chapter|writeup|write-up)$/;

/** What a person promises to do for others, whatever comes of it: `Kim will draft the plan`, `Lee is giving a talk`. */
export const WORK = setOf(
	'give present draft prepare complete finish provide add create write make set build produce compile collect gather organize organise arrange look sort submit deliver do pick pay order book fix file sign resolve propose clarify verify approve initiate record edit rewrite translate print design reconnect advise summarize summarise outline pull figure investigate research document attend reschedule finalize finalise',
);

/**
 * What a person will do that others only watch, or that happens to them, so that its day is none by which something is
 * owed: `leave` in `Kim will leave on Friday`.
 */
export const NO_WORK = setOf(
	'be have go come stay keep start continue begin end stop leave arrive return travel fly drive move walk ride visit sleep rest speak talk appear host attend join chair lead run open close take get try stand sit let play sing perform compete celebrate graduate retire marry turn become remain need want like love hope miss know learn understand see hear feel think believe win lose cost receive deserve expect help fall rise grow happen last live die work enjoy use wait watch look present exhibit feature probably not also still never always only even now',
);
