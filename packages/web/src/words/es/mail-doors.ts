import type { Translated } from '../catalogue.ts'
import type { mailDoorsWords as english } from '../mail-doors.ts'

export const mailDoorsWords: Translated<typeof english> = {
  title: 'Qué dirección lleva adónde',
  coming: 'Cargando las direcciones',
  means:
    'El correo entra por el canal <name></name> del mapa de servicio, y por tanto llega al equipo <team></team>. Si la empresa tiene varias direcciones, di aquí cuál lleva a otro canal. Vale para los buzones y para el correo que entregan otros servidores.',
  noChannel:
    'El mapa de servicio no tiene ningún canal de correo: el correo llega al equipo que responde cuando no lo hace ningún otro.',
  nth: 'Dirección {number, number}',
  address: 'Dirección',
  door: 'Lleva a',
  leadsTo: '{name}, equipo {team}',
  gone: '{name}, que el mapa ya no tiene',
  drop: 'Quitar<spoken> la dirección {number, number}</spoken>',
  add: 'Añadir una dirección',
  save: 'Guardar las direcciones',
}
