# A part of an application that learns, generates, ranks or decides.
ai_system "tri-dossiers" {
  # What people call it.
  name = "Tri des dossiers de permis"

  # Name in Arabic.
  name_ar = "فرز ملفات الرخص"

  # Name in French.
  name_fr = "Tri des dossiers de permis"

  # What it does.
  description = "Classe les dossiers par complétude et propose un ordre de traitement"

  # The administration that answers for it.
  administration = administration.agence

  # The application it is part of.
  application = application.permis

  # What it is used for.
  purpose = "ordre de traitement des dossiers"

  # Whether the public meets it. Then its bias is tested.
  public_use = false

  # How far it goes by itself: it assists a person, proposes what a person confirms, acts.
  autonomy = "proposes"

  # Whether it takes decisions with legal effects on people. Profiling alone may not (law 09-08, article 11).
  decides = false

  # Whether a person looks at each decision before it takes effect (law 09-08, article 11).
  human_review = true

  # The post that oversees it and may stop it (UNESCO recommendation).
  oversight = "chef du service des permis"

  # Who makes the model.
  provider = "Modèle Exemple (fictif)"

  # Model, with its version.
  model = "exemple-7b"

  # Where the model runs.
  hosted_on = [target.nuage-exemple]

  # ISO 3166 codes of the countries that prompts, context and embeddings go to. Sensitive data stay in Morocco (law 05-20, article 11);
  # personal data abroad are a transfer (law 09-08, article 43).
  endpoint = ["MA"]

  # The data it works on.
  data = [register.foncier]

  # The data it was trained or tuned on.
  training_data = [dataset.plans]

  # What it was trained for. Training on data collected for another purpose needs the CNDP's authorisation (law 09-08, article 12).
  training_purpose = "ordre de traitement des dossiers"

  # That authorisation's reference.
  authorisation = "none"

  # Whether its sources can be traced and logs are kept (convention of the ministry with the CNDP).
  traceable = true

  # Whether its effects on people were assessed (UNESCO recommendation).
  impact_assessment = false

  # The day its bias was last tested.
  bias_tested_on = unknown("test planned", "2026-09-02")

  # Languages its bias was tested in, as BCP 47 writes them: Arabic, Amazigh and French.
  bias_languages = ["ar", "zgh", "fr"]

  # Whether it is in a registry of AI systems. Peer practice.
  registered = false

  # Trust label it holds. The national one is announced from 2027.
  label = not_applicable
}
