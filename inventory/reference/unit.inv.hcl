# A part of an administration, or a body that depends on one: a regional directorate, a commune, a shared service.
unit "direction-nord" {
  # Official name.
  name = "Direction régionale du nord (fictive)"

  # Name in Arabic.
  name_ar = "المديرية الجهوية للشمال"

  # Name in French.
  name_fr = "Direction régionale du nord"

  # What sort of unit it is.
  kind = "regional_directorate"

  # The administration or unit it belongs to.
  parent = administration.agence

  # The agreement that binds it to those it depends on or serves.
  convention = convention.mutualisation

  # Region, as the administration names it.
  region = "Tanger-Tétouan-Al Hoceïma"

  # Where its people work.
  sites = [site.tetouan]
}
