/**
 * The widgets in the block editor: a preview as the server prints it, and a control for each attribute of block.json.
 */
( function ( wp ) {
	'use strict';

	const { createElement: el, Fragment } = wp.element;
	const { InspectorControls, useBlockProps } = wp.blockEditor;
	const { Disabled, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = wp.components;
	const { __ } = wp.i18n;
	const ServerSideRender = wp.serverSideRender;

	const widgets = [ 'date-banner', 'other-news', 'article-grid', 'article-card', 'article', 'links-panel', 'visitor-counter', 'source' ];

	/** Label of each attribute, and what explains it. */
	const texts = {
		category: [ __( 'Category', 'tin-widgets' ), __( 'Slugs, names or ids, with commas between them.', 'tin-widgets' ) ],
		tag: [ __( 'Tag', 'tin-widgets' ), __( 'Slugs, names or ids, with commas between them.', 'tin-widgets' ) ],
		type: [ __( 'Post type', 'tin-widgets' ), __( 'Empty: posts.', 'tin-widgets' ) ],
		ids: [ __( 'Posts', 'tin-widgets' ), __( 'Ids, with commas between them, in the order in which they are to stand.', 'tin-widgets' ) ],
		limit: [ __( 'How many', 'tin-widgets' ) ],
		offset: [ __( 'Leave out the newest', 'tin-widgets' ), __( 'So many.', 'tin-widgets' ) ],
		excludeCurrent: [ __( 'Leave out the post on the page', 'tin-widgets' ) ],
		heading: [ __( 'Heading', 'tin-widgets' ), __( 'Empty: the usual one.', 'tin-widgets' ) ],
		showHeading: [ __( 'Show the heading', 'tin-widgets' ) ],
		headingLevel: [ __( 'Level of the heading', 'tin-widgets' ) ],
		layout: [ __( 'Layout', 'tin-widgets' ) ],
		columns: [ __( 'Columns', 'tin-widgets' ), __( '0: as many as fit.', 'tin-widgets' ) ],
		cardLayout: [ __( 'Layout of the cards', 'tin-widgets' ) ],
		excerpt: [ __( 'Show summaries', 'tin-widgets' ) ],
		dateStyle: [ __( 'Dates', 'tin-widgets' ) ],
		newDays: [ __( 'Days with the badge “Mới”', 'tin-widgets' ), __( '0: no badge.', 'tin-widgets' ) ],
		split: [ __( 'Split into newer and older ones', 'tin-widgets' ) ],
		more: [ __( 'Further ones', 'tin-widgets' ) ],
		notify: [ __( 'Tell of new ones instead of moving the list', 'tin-widgets' ) ],
		feed: [ __( 'Feed of another site', 'tin-widgets' ), __( 'Its host has to be in the list of Settings → Tin Widgets.', 'tin-widgets' ) ],
		source: [ __( 'Id of a shared source', 'tin-widgets' ) ],
		refresh: [ __( 'Refresh, in seconds', 'tin-widgets' ), __( '0: never; else at least 15.', 'tin-widgets' ) ],
		id: [ __( 'Id', 'tin-widgets' ) ],
		label: [ __( 'Label over the headline', 'tin-widgets' ) ],
		tools: [ __( 'Reading tools', 'tin-widgets' ), 'font-size print share listen' ],
		jsonLd: [ __( 'Metadata for search engines', 'tin-widgets' ) ],
		picture: [ __( 'Show the featured image', 'tin-widgets' ) ],
		menu: [ __( 'Menu', 'tin-widgets' ), __( 'Name, slug or place. Empty: the link manager.', 'tin-widgets' ) ],
		target: [ __( 'Links open', 'tin-widgets' ) ],
		groupBy: [ __( 'Groups', 'tin-widgets' ) ],
		show: [ __( 'Figures', 'tin-widgets' ), 'total online today yesterday week month' ],
		animate: [ __( 'Let figures run', 'tin-widgets' ) ],
		src: [ __( 'Address of another counter', 'tin-widgets' ) ],
		format: [ __( 'Format of the other counter', 'tin-widgets' ), 'goatcounter, matomo, umami, goaccess' ],
		clock: [ __( 'Time of day', 'tin-widgets' ) ],
		lunar: [ __( 'Lunar date', 'tin-widgets' ) ],
		weekday: [ __( 'Day of the week', 'tin-widgets' ) ],
	};

	/** Choices of attributes. */
	const choices = {
		none: __( 'None', 'tin-widgets' ),
		minutes: __( 'Hours and minutes', 'tin-widgets' ),
		seconds: __( 'With seconds', 'tin-widgets' ),
		short: __( 'Short', 'tin-widgets' ),
		full: __( 'In full', 'tin-widgets' ),
		names: __( 'With the names of days', 'tin-widgets' ),
		long: __( 'Long', 'tin-widgets' ),
		datetime: __( 'With the time', 'tin-widgets' ),
		relative: __( 'As “2 hours ago”', 'tin-widgets' ),
		button: __( 'By a button', 'tin-widgets' ),
		pages: __( 'By pages', 'tin-widgets' ),
		scroll: __( 'By scrolling', 'tin-widgets' ),
		grid: __( 'Grid', 'tin-widgets' ),
		hero: __( 'The first one large', 'tin-widgets' ),
		row: __( 'One line that scrolls', 'tin-widgets' ),
		vertical: __( 'Picture above', 'tin-widgets' ),
		horizontal: __( 'Picture beside', 'tin-widgets' ),
		overlay: __( 'Text on the picture', 'tin-widgets' ),
		headline: __( 'Headline only', 'tin-widgets' ),
		list: __( 'List', 'tin-widgets' ),
		select: __( 'Drop-down', 'tin-widgets' ),
		logos: __( 'Logos', 'tin-widgets' ),
		_blank: __( 'In a new tab', 'tin-widgets' ),
		_self: __( 'In the same tab', 'tin-widgets' ),
		group: __( 'By group', 'tin-widgets' ),
		host: __( 'By host', 'tin-widgets' ),
		rows: __( 'Rows', 'tin-widgets' ),
		inline: __( 'One line', 'tin-widgets' ),
		digits: __( 'Digits', 'tin-widgets' ),
	};

	/** What concerns data that come later stands in a panel of its own. */
	const later = [ 'more', 'refresh', 'notify', 'feed', 'source', 'src', 'format' ];

	/** What stands there where the server prints nothing. */
	function emptyText( name ) {
		return name === 'tin-widgets/article'
			? __( 'In templates this is the post on the page. In the content of a post name another one by its id.', 'tin-widgets' )
			: __( 'There is nothing to show yet.', 'tin-widgets' );
	}

	function control( name, definition, { attributes, setAttributes } ) {
		const [ label, help ] = texts[ name ];
		const value = attributes[ name ];
		const set = ( next ) => setAttributes( { [ name ]: next } );
		const common = { key: name, label, help };
		if ( definition.type === 'boolean' ) {
			return el( ToggleControl, { ...common, checked: !! value, onChange: set } );
		}
		if ( definition.enum ) {
			const options = definition.enum.map( ( choice ) => ( { value: choice, label: choices[ choice ] } ) );
			return el( SelectControl, { ...common, value, options, onChange: set } );
		}
		if ( definition.type === 'number' ) {
			const onChange = ( text ) => set( Math.max( 0, parseInt( text, 10 ) || 0 ) );
			return el( TextControl, { ...common, type: 'number', min: 0, value, onChange } );
		}
		// Emptied is as never written: a heading then is the usual one.
		const onChange = ( text ) => set( text === '' ? undefined : text );
		return el( TextControl, { ...common, value: value || '', onChange } );
	}

	function panel( title, isOpen, names, definitions, props ) {
		const controls = names.map( ( name ) => control( name, definitions[ name ], props ) );
		return controls.length > 0 && el( PanelBody, { title, initialOpen: isOpen }, ...controls );
	}

	function edit( props ) {
		const { title, icon, attributes: all } = wp.blocks.getBlockType( props.name );
		const names = Object.keys( all ).filter( ( name ) => texts[ name ] );
		const placeholder = ( text ) => () => el( Placeholder, { icon: icon.src || icon, label: title, instructions: text } );
		return el(
			Fragment,
			null,
			el(
				InspectorControls,
				null,
				panel( __( 'What is shown', 'tin-widgets' ), true, names.filter( ( name ) => ! later.includes( name ) ), all, props ),
				panel( __( 'Data that come later', 'tin-widgets' ), false, names.filter( ( name ) => later.includes( name ) ), all, props )
			),
			el(
				'div',
				useBlockProps(),
				props.name === 'tin-widgets/source'
					? placeholder( __( 'Shows nothing itself: other widgets name its id.', 'tin-widgets' ) )()
					: el(
						Disabled,
						null,
						el( ServerSideRender, {
							block: props.name,
							attributes: props.attributes,
							urlQueryArgs: props.context.postId ? { post_id: props.context.postId } : {},
							EmptyResponsePlaceholder: placeholder( emptyText( props.name ) ),
						} )
					)
			)
		);
	}

	// All else about them the server has told already, from block.json.
	widgets.forEach( ( widget ) => wp.blocks.registerBlockType( `tin-widgets/${ widget }`, { edit, save: () => null } ) );
} )( window.wp );
