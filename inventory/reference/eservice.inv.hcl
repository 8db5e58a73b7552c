# A service offered online to citizens, businesses or administrations.
eservice "permis-en-ligne" {
  # What people call it.
  name = "Demande de permis en ligne"

  # Name in Arabic.
  name_ar = "طلب الرخصة عبر الإنترنت"

  # Name in French.
  name_fr = "Demande de permis en ligne"

  # What the user gets.
  description = "Dépôt et suivi d'une demande de permis d'urbanisme"

  # The administration that offers it.
  administration = administration.agence

  # Who it is for.
  audience = "citizens"

  # Its id on the national portal of e-services.
  portal_id = "ES-0412 (fictif)"

  # Its id on Idarati.
  idarati_id = "ID-1187 (fictif)"

  # How far it is online, 0 (not at all) to 4 (from request to delivery). Requests are filed through electronic platforms, gradually (law
  # 55-19, article 13).
  online_level = 2

  # Documents asked from the user. What another administration holds is not to be asked for again (law 55-19, article 4, 8°).
  documents = ["certificat de propriété"]

  # Longest time to an answer that the user is told. At most 60 days, 30 for investment (law 55-19, article 16).
  processing_time = "30 days"

  # Requests in the last whole year, on every way they come in.
  requests = 48000

  # Those of them that came online. A service that is online and not used has not changed anything yet.
  online_requests = at_most(9000)

  # The applications behind it.
  applications = [application.permis]
}
