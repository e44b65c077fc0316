/** The end of each refusal. */
const NOTHING_WRITTEN = 'so nothing was written';
/** The advice in several notices, for text that is read as literal. */
const LOOK_FOR = 'Look for a comment or a code block without an end.';

/** Texts of notices after an action. */
export const notices = {
	notices: {
		undo: 'Undo',
		copyTyped: 'Copy what you typed',

		/** `Dana Whitfield: logged.`, or `Closed (12).` for several people. */
		done: (name: string | null, done: string, number: number) => {
			const text = number > 1 ? `${done.replace(/\.$/, '')} (${number}).` : done;
			return name === null ? text : `${name}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
		},
		logged: 'Logged.',
		noNextStep: (name: string) => `Logged. No next step with ${name}.`,
		setOne: 'Set one',
		thatWasAll: 'That was all',
		nextStepSet: (name: string) => `Next step with ${name} set.`,
		snoozed: 'Snoozed.',
		closed: 'Closed.',
		gaveUp: 'Given up.',
		reopened: 'Reopened.',
		allowed: (more: number) => `Allowed ${more} more.`,
		rehearsed: 'Rehearsal logged.',
		added: 'Follow-up added.',
		alreadyLogged: 'Already logged.',
		logCounted: (name: string) => `${name}: counted.`,
		copiesMoved: 'Moved from the copy.',
		attemptsMoved: 'Attempts moved.',
		writtenAgain: 'Written again.',
		contactMisread:
			'The name would be read as something else in this note, so nothing was written. Try a link to a note.',
		dateMisread:
			'The date would be read as something else in this note, so nothing was written. Try the date in numbers.',
		purposeMisread:
			'The purpose would be read as something else in this note, so nothing was written. Try other words.',
		trackedLines: (lines: number) => (lines === 1 ? 'Tracked.' : `Tracked ${lines} lines.`),
		numbered: 'Dates written as numbers.',
		purposeAdded: 'Purpose added.',
		purposeChanged: 'Purpose changed.',
		nameAllowed: (name: string) => `Noted: you may use the name of ${name}.`,
		nameForbidden: (name: string) => `Noted: leave the name of ${name} out.`,
		askChanged: 'Ask changed.',
		dateSet: 'Date set.',
		dateChanged: (name: string) => `${name}: date changed.`,
		contactSet: 'Contact added.',
		phoneSet: 'Number saved.',
		phoneNotTheirs: `This note’s number would not count for this person, ${NOTHING_WRITTEN}. Link the name to the person’s own note first.`,
		noteDateSet: 'Note’s date set.',
		propertiesBroken: 'The properties at the top of this note are not valid YAML. Fix them first.',
		callTimeAdded: 'Time of the next call added.',
		checkInAdded: 'Check-in date added.',
		drafted: 'Message drafted.',
		fixed: 'Fixed.',
		deviceStorageFull: (reason: string) =>
			`This device has no more room for what the list remembers, such as dismissed lines (${reason}).`,
		copied: 'Copied.',
		notCopied: (text: string) => `This device did not allow copying. The text is: ${text}`,
		undone: 'Undone.',
		notUndone: (why: string) => `Not undone: ${why}`,
		settingsNotStored:
			'The file data.json of this plugin is not valid JSON, so your change is not stored. Fix or delete the file.',
		nothingToUndo: 'There is nothing to undo.',
		linesChanged: (note: string) => `The lines in ${note} have changed since then.`,
		noteChanged: (note: string) => `${note} has changed since then.`,
		/** Why one of several lines was not written. */
		ofLine: (words: string, why: string) => `“${words}”: ${why}`,
		someWritten: (written: number, all: number) => `${written} of ${all} written.`,
		allRead: 'All notes were read again.',
		examplesCreated: (notes: number, folder: string) => `Created ${notes} notes in the folder ${folder}.`,
		examplesThere: (folder: string) => `The example notes are already in the folder ${folder}.`,
		examplesFailed: (reason: string) => `The example notes could not be created (${reason}).`,

		nothingDue: 'Nothing is due.',
		noneOpen: 'There is no open follow-up.',
		noneOver: 'There is no closed follow-up to reopen.',
		isOver: (name: string) => `The follow-up with ${name} is over.`,
		isOpen: (name: string) => `The follow-up with ${name} is open.`,
		openNoteFirst: 'Open the note of the meeting first.',
		gone: 'This follow-up is no longer in its note.',
		changed: `This follow-up has changed since then, ${NOTHING_WRITTEN}.`,
		noNumber: 'This follow-up has no date in words that would mean the same as a number.',
		noPlace: `This note leaves no place for the line, ${NOTHING_WRITTEN}. ${LOOK_FOR}`,
		noPlaceForMessage: `This note leaves no place for a message, ${NOTHING_WRITTEN}. ${LOOK_FOR}`,
		lineChanged: `This line has changed since then, ${NOTHING_WRITTEN}.`,
		wordsChanged: `These words have changed since then, ${NOTHING_WRITTEN}.`,
		targetGone: `The words of this follow-up changed or are gone, ${NOTHING_WRITTEN}. Open the note and log it there.`,
		targetChanged: `This note had several follow-ups with the same words and now has fewer, ${NOTHING_WRITTEN}. Open the note and log it there.`,
		readDifferently: `The words would be read differently in this note, ${NOTHING_WRITTEN}. Open the note and add them there.`,
		noteDeleted: `The note was deleted, ${NOTHING_WRITTEN}. Restore it, or copy the line into another note.`,
		wasDeleted: (note: string) => `${note} was deleted, ${NOTHING_WRITTEN}. Restore it, then try again.`,
		couldNotWrite: (note: string, reason: string) =>
			`${note} could not be written (${reason}). Check that it is not locked, then try again.`,
		couldNotRead: (note: string, reason: string) =>
			`${note} could not be read (${reason}). Check that it is on this device and not locked.`,
		hasMessage: 'This note has a message already. It was left as it is.',
		messageOfOthers: (name: string) =>
			`The message in this note is for someone else. Draft one for ${name} in a note with them as its only contact.`,
		messageForNobody: (name: string) =>
			`This note names several people, so a message in it would be nobody’s. Draft it in a note with ${name} as its only contact.`,
		noMessage: (name: string) => `There is no message for ${name} yet.`,
	},

	/** What is next after a write. */
	next: {
		decide: (made: number, limit: number) => `That makes ${made} of ${limit}: give up, or allow more.`,
		waiting: 'Waiting on them.',
		waitingUntil: (when: string) => `Waiting on them until ${when}.`,
		undated: 'It needs a date.',
		nothing: 'Nothing more to do.',
		on: (when: string) => `Next ${when}.`,
	},

	prompt: {
		cancel: 'Cancel',
		add: 'Add',
		save: 'Save',
	},
} as const;
