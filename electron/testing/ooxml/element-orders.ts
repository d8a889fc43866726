// The order in which elements of WordprocessingML and SpreadsheetML may hold others: the sequences of ECMA-376
// Part 1, Annex A, of the elements that this program writes. Word and Excel call a file damaged where they find
// another order.

/** [a, b]: each at most once, in this order. */
interface Sequence {
  readonly sequence: readonly string[];
  /** Those of the sequence that may come more than once in their place. */
  readonly repeated?: readonly string[];
}

/** Any number of these, in any order. */
interface Choice {
  readonly choice: readonly string[];
}

export type Content = Sequence | Choice;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const w = (text: string): readonly string[] => words(text).map((name) => `w:${name}`);

const RUN_CONTENT = w(
  'br t contentPart delText instrText delInstrText noBreakHyphen softHyphen dayShort monthShort yearShort dayLong monthLong yearLong annotationRef footnoteRef endnoteRef separator continuationSeparator sym pgNum cr tab object pict fldChar ruby footnoteReference endnoteReference commentReference drawing ptab lastRenderedPageBreak',
);
const BLOCKS = w('p tbl sdt bookmarkStart bookmarkEnd');

// CT_PPrBase, then CT_PPr.
const PARAGRAPH_PROPERTIES = w(`
  pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
  suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
  snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
  textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange`);

// EG_RPrBase: a choice by the standard, a sequence by Word's own validator; ours keeps to the stricter one.
const RUN_PROPERTIES = w(`
  rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
  webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
  eastAsianLayout specVanish oMath`);

const BORDERS = w('top start left bottom end right insideH insideV tl2br tr2bl');

export const WORD_ORDERS: Readonly<Record<string, Content>> = {
  'w:document': { sequence: w('background body') },
  'w:body': { sequence: [...BLOCKS, 'w:sectPr'], repeated: BLOCKS },
  'w:ftr': { choice: BLOCKS },
  'w:p': {
    sequence: w('pPr r bookmarkStart bookmarkEnd'),
    repeated: w('r bookmarkStart bookmarkEnd'),
  },
  'w:pPr': { sequence: PARAGRAPH_PROPERTIES },
  'w:r': { sequence: ['w:rPr', ...RUN_CONTENT], repeated: RUN_CONTENT },
  'w:rPr': { sequence: RUN_PROPERTIES },
  'w:tbl': { sequence: w('bookmarkStart tblPr tblGrid tr'), repeated: ['w:tr'] },
  'w:tblPr': {
    sequence: w(`
      tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd
      tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange`),
  },
  'w:tblBorders': { sequence: BORDERS },
  'w:tblGrid': { sequence: w('gridCol tblGridChange'), repeated: ['w:gridCol'] },
  'w:tr': { sequence: w('tblPrEx trPr tc'), repeated: ['w:tc'] },
  'w:trPr': {
    choice: w(
      'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden',
    ),
  },
  'w:tc': { sequence: ['w:tcPr', ...BLOCKS], repeated: BLOCKS },
  'w:tcPr': {
    sequence: w(`
      cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers
      cellIns cellDel cellMerge tcPrChange`),
  },
  'w:tcMar': { sequence: w('top start left bottom end right') },
  'w:sectPr': {
    sequence: w(`
      headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols
      formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange`),
    repeated: w('headerReference footerReference'),
  },
  'w:styles': { sequence: w('docDefaults latentStyles style'), repeated: ['w:style'] },
  'w:docDefaults': { sequence: w('rPrDefault pPrDefault') },
  'w:rPrDefault': { sequence: ['w:rPr'] },
  'w:pPrDefault': { sequence: ['w:pPr'] },
  'w:style': {
    sequence: w(`
      name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal
      personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`),
    repeated: ['w:tblStylePr'],
  },
  'w:fonts': { sequence: ['w:font'], repeated: ['w:font'] },
  'w:font': {
    sequence: w(`
      altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic`),
  },
  'w:settings': {
    sequence: w(`
      writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries
      displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts
      embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
      bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState
      formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge
      revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride
      styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone
      doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders
      bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing
      drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery
      doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData
      noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter
      noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent
      alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt
      showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids
      mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats
      doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary shapeDefaults
      doNotEmbedSmartTags decimalSymbol listSeparator`),
  },
  'w:compat': { choice: ['w:compatSetting'] },
};

/** Of a worksheet. */
export const SHEET_ORDERS: Readonly<Record<string, Content>> = {
  worksheet: {
    sequence: words(`
      sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
      autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
      dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks
      customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects
      controls webPublishItems tableParts extLst`),
  },
  sheetPr: { sequence: words('tabColor outlinePr pageSetUpPr') },
  sheetViews: { sequence: ['sheetView'], repeated: ['sheetView'] },
  sheetView: { sequence: words('pane selection pivotSelection'), repeated: ['selection'] },
  cols: { sequence: ['col'], repeated: ['col'] },
  sheetData: { sequence: ['row'], repeated: ['row'] },
  row: { sequence: ['c'], repeated: ['c'] },
  // No f: nothing that somebody wrote becomes a formula.
  c: { sequence: ['v'] },
  mergeCells: { sequence: ['mergeCell'], repeated: ['mergeCell'] },
  headerFooter: {
    sequence: words('oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'),
  },
};
