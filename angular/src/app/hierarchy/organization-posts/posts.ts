import { Appointment } from '../organization-models';

/** Whether the appointment holds on that day; its first and last day belong to it. */
export function isHeldOn(appointment: Pick<Appointment, 'from' | 'to'>, day: string): boolean {
  return appointment.from <= day && (!appointment.to || appointment.to >= day);
}

/** The appointments that hold today or will, and those that are over, the latest first. */
export function nowAndBefore(appointments: Appointment[], today: string): { now: Appointment[]; before: Appointment[] } {
  const over = (appointment: Appointment) => !!appointment.to && appointment.to < today;
  return {
    now: appointments.filter((appointment) => !over(appointment)),
    before: appointments.filter(over).toSorted((a, b) => b.to!.localeCompare(a.to!)),
  };
}
