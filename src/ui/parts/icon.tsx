import { useLayoutEffect, useRef } from 'preact/hooks';
import { CHANNEL_KINDS, CHANNELS, type Channel } from '../../core/channels';
import { useUi } from '../ui-context';

/** The icon of each channel: `phone` for Call. */
export const CHANNEL_ICONS = Object.fromEntries(
	CHANNELS.map((channel) => [channel, CHANNEL_KINDS[channel].icon]),
) as Readonly<Record<Channel, string>>;

/** A decorative icon; screen readers skip it. */
export function Icon({ name, class: classes = '' }: { name: string; class?: string }) {
	const { drawing } = useUi();
	const element = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		if (element.current) drawing.icon(element.current, name);
	}, [name]);
	return <span ref={element} class={`due-icon ${classes}`} aria-hidden="true" />;
}

/** A button with only an icon. Obsidian shows the label as a tooltip. */
export function IconButton(props: {
	icon: string;
	label: string;
	class?: string;
	onClick: (event: MouseEvent) => void;
}) {
	return (
		<button
			type="button"
			class={`clickable-icon due-icon-button ${props.class ?? ''}`}
			aria-label={props.label}
			onClick={props.onClick}
		>
			<Icon name={props.icon} />
		</button>
	);
}
