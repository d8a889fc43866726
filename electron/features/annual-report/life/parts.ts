// What the life of a report is made from.

import type { ComparisonRepository } from '../comparison-repository.ts';
import type { Printer, PrinterParts } from './printed.ts';

export interface LifeParts extends PrinterParts {
  readonly printer: Printer;
  readonly comparison: ComparisonRepository;
}
