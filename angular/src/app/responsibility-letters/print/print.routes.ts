import { Routes } from '@angular/router';

/** Papers lie on a desk of their own, without the shell around them. */
export const routes: Routes = [
  { path: 'letter/:id', title: 'ResponsibilityLettersUi::Print', loadComponent: () => import('./letter-print').then((m) => m.LetterPrint) },
  { path: 'letter-template/:id', title: 'ResponsibilityLettersUi::Preview', loadComponent: () => import('./template-print').then((m) => m.TemplatePrint) },
  { path: 'bulletin/:organizationId/:week', title: 'ThreeListsUi::Bulletin', loadComponent: () => import('../../three-lists/board-print/board-print').then((m) => m.BoardPrint) },
];
