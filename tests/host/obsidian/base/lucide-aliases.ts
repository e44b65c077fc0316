/** Former names that Lucide 0.446 keeps as aliases, each with the present name: `check-square` is `square-check-big`. */
export const LUCIDE_ALIASES: ReadonlyMap<string, string> = new Map(
	`
activity-square=square-activity alarm-check=alarm-clock-check alarm-minus=alarm-clock-minus
alarm-plus=alarm-clock-plus alert-circle=circle-alert alert-octagon=octagon-alert
alert-triangle=triangle-alert area-chart=chart-area arrow-down-circle=circle-arrow-down
arrow-down-left-from-circle=circle-arrow-out-down-left
arrow-down-left-from-square=square-arrow-out-down-left arrow-down-left-square=square-arrow-down-left
arrow-down-right-from-circle=circle-arrow-out-down-right
arrow-down-right-from-square=square-arrow-out-down-right arrow-down-right-square=square-arrow-down-right
arrow-down-square=square-arrow-down arrow-left-circle=circle-arrow-left arrow-left-square=square-arrow-left
arrow-right-circle=circle-arrow-right arrow-right-square=square-arrow-right arrow-up-circle=circle-arrow-up
arrow-up-left-from-circle=circle-arrow-out-up-left arrow-up-left-from-square=square-arrow-out-up-left
arrow-up-left-square=square-arrow-up-left arrow-up-right-from-circle=circle-arrow-out-up-right
arrow-up-right-from-square=square-arrow-out-up-right arrow-up-right-square=square-arrow-up-right
arrow-up-square=square-arrow-up asterisk-square=square-asterisk bar-chart-2=chart-no-axes-column
bar-chart-3=chart-column bar-chart-4=chart-column-increasing bar-chart-big=chart-column-big
bar-chart-horizontal-big=chart-bar-big bar-chart-horizontal=chart-bar
bar-chart=chart-no-axes-column-increasing between-horizonal-end=between-horizontal-end
between-horizonal-start=between-horizontal-start book-template=book-dashed
candlestick-chart=chart-candlestick check-circle-2=circle-check check-circle=circle-check-big
check-square-2=square-check check-square=square-check-big chevron-down-circle=circle-chevron-down
chevron-down-square=square-chevron-down chevron-left-circle=circle-chevron-left
chevron-left-square=square-chevron-left chevron-right-circle=circle-chevron-right
chevron-right-square=square-chevron-right chevron-up-circle=circle-chevron-up
chevron-up-square=square-chevron-up circle-slashed=circle-slash-2 clipboard-edit=clipboard-pen
clipboard-signature=clipboard-pen-line code-2=code-xml code-square=square-code columns=columns-2
contact-2=contact-round curly-braces=braces divide-circle=circle-divide divide-square=square-divide
dot-square=square-dot download-cloud=cloud-download edit-2=pen edit-3=pen-line edit=square-pen
equal-square=square-equal file-bar-chart-2=file-chart-column file-bar-chart=file-chart-column-increasing
file-cog-2=file-cog file-edit=file-pen file-line-chart=file-chart-line file-pie-chart=file-chart-pie
file-signature=file-pen-line folder-cog-2=folder-cog folder-edit=folder-pen
fork-knife-crossed=utensils-crossed fork-knife=utensils form-input=rectangle-ellipsis
function-square=square-function gantt-chart-square=square-chart-gantt gantt-chart=chart-no-axes-gantt
gauge-circle=circle-gauge git-commit=git-commit-horizontal globe-2=earth grid=grid-3x3
help-circle=circle-help helping-hand=hand-helping home=house ice-cream-2=ice-cream-bowl
ice-cream=ice-cream-cone indent=indent-increase inspect=square-mouse-pointer
kanban-square-dashed=square-dashed-kanban kanban-square=square-kanban laptop-2=laptop-minimal
layout=panels-top-left library-square=square-library line-chart=chart-line loader-2=loader-circle
m-square=square-m menu-square=square-menu mic-2=mic-vocal minus-circle=circle-minus
minus-square=square-minus more-horizontal=ellipsis more-vertical=ellipsis-vertical
mouse-pointer-square-dashed=square-dashed-mouse-pointer outdent=indent-decrease
paintbrush-2=paintbrush-vertical palmtree=tree-palm panel-bottom-inactive=panel-bottom-dashed
panel-left-inactive=panel-left-dashed panel-right-inactive=panel-right-dashed
panel-top-inactive=panel-top-dashed panels-left-right=columns-3 panels-top-bottom=rows-3
parking-circle-off=circle-parking-off parking-circle=circle-parking parking-square-off=square-parking-off
parking-square=square-parking pause-circle=circle-pause pause-octagon=octagon-pause pen-box=square-pen
pen-square=square-pen percent-circle=circle-percent percent-diamond=diamond-percent
percent-square=square-percent pi-square=square-pi pie-chart=chart-pie pilcrow-square=square-pilcrow
play-circle=circle-play play-square=square-play plug-zap-2=plug-zap plus-circle=circle-plus
plus-square=square-plus power-circle=circle-power power-square=square-power rows=rows-2
scatter-chart=chart-scatter school-2=university scissors-square-dashed-bottom=square-bottom-dashed-scissors
scissors-square=square-scissors send-horizonal=send-horizontal shield-close=shield-x
sidebar-close=panel-left-close sidebar-open=panel-left-open sidebar=panel-left sigma-square=square-sigma
slash-square=square-slash sliders=sliders-vertical sort-asc=arrow-up-narrow-wide
sort-desc=arrow-down-wide-narrow split-square-horizontal=square-split-horizontal
split-square-vertical=square-split-vertical square-gantt-chart=square-chart-gantt stars=sparkles
stop-circle=circle-stop subtitles=captions terminal-square=square-terminal test-tube-2=test-tube-diagonal
text-selection=text-select train=tram-front tv-2=tv-minimal unlock-keyhole=lock-keyhole-open
unlock=lock-open upload-cloud=cloud-upload user-2=user-round user-check-2=user-round-check
user-circle-2=circle-user-round user-circle=circle-user user-cog-2=user-round-cog
user-minus-2=user-round-minus user-plus-2=user-round-plus user-square-2=square-user-round
user-square=square-user user-x2=user-round-x users-2=users-round verified=badge-check
wallet-2=wallet-minimal wand-2=wand-sparkles x-circle=circle-x x-octagon=octagon-x x-square=square-x
`
		.trim()
		.split(/\s+/)
		.map((pair) => pair.split('=') as [string, string]),
);
