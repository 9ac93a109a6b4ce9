import { Routes } from '@angular/router';
import { signedIn } from './core/permission';

export const routes: Routes = [
  { path: 'sign-in', loadComponent: () => import('./core/sign-in/sign-in').then((m) => m.SignInPage) },
  {
    path: 'account/forgot-password',
    loadComponent: () => import('./core/forgotten-password/forgotten-password').then((m) => m.ForgottenPassword),
  },
  {
    path: 'account/reset-password',
    loadComponent: () => import('./core/forgotten-password/reset-password-by-mail').then((m) => m.ResetPasswordByMail),
  },
  { path: 'new-password', loadComponent: () => import('./core/new-password/new-password').then((m) => m.NewPassword) },
  { path: 'vote/:ballotId', title: 'AssessmentsUi::Vote', loadComponent: () => import('./assessments/vote/vote').then((m) => m.Vote) },
  { path: 'publicity/:id', title: 'AssessmentsUi::Publicity', loadComponent: () => import('./assessments/publicity/public-publicity').then((m) => m.PublicPublicity) },
  { path: 'print', canActivate: [signedIn], loadChildren: () => import('./responsibility-letters/print/print.routes').then((m) => m.routes) },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: () => import('./shell/shell/shell').then((m) => m.Shell),
    children: [
      { path: '', pathMatch: 'full', loadComponent: () => import('./home/home/home').then((m) => m.Home) },
      { path: 'forbidden', loadComponent: () => import('./shell/forbidden/forbidden').then((m) => m.Forbidden) },
      { path: 'administration', loadChildren: () => import('./administration/administration.routes').then((m) => m.routes) },
      { path: 'hierarchy', loadChildren: () => import('./hierarchy/hierarchy.routes').then((m) => m.routes) },
      {
        path: 'responsibility-letters',
        loadChildren: () => import('./responsibility-letters/responsibility-letters.routes').then((m) => m.routes),
      },
      { path: 'three-lists', loadChildren: () => import('./three-lists/three-lists.routes').then((m) => m.routes) },
      { path: 'assessments', loadChildren: () => import('./assessments/assessments.routes').then((m) => m.routes) },
      { path: '**', loadComponent: () => import('./shell/not-found/not-found').then((m) => m.NotFound) },
    ],
  },
];
